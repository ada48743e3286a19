/** How long personal fields are kept, and the work that erases them. */
@NullMarked
package dev.touchstone.admin.retention;

import org.jspecify.annotations.NullMarked;
