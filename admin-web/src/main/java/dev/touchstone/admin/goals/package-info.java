/** Goals: what is to be reached by a day, and how far one has come. */
@NullMarked
package dev.touchstone.admin.goals;

import org.jspecify.annotations.NullMarked;
