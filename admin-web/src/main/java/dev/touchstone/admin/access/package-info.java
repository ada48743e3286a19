/** Who may sign in, which pages and endpoints a role opens, and whose data it shows there. */
@NullMarked
package dev.touchstone.admin.access;

import org.jspecify.annotations.NullMarked;
