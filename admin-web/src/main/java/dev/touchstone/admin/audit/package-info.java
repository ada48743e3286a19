/** Who did what and when: a trail to which entries are only ever added, and which shows when somebody changed it. */
@NullMarked
package dev.touchstone.admin.audit;

import org.jspecify.annotations.NullMarked;
