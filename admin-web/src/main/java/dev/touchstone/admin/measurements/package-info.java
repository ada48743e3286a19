/** What was measured of everybody in past periods, kept so that a draft can be scored on it again and again. */
@NullMarked
package dev.touchstone.admin.measurements;

import org.jspecify.annotations.NullMarked;
