/** Pilots: a draft tried on named teams for some months, with results that count for nothing. */
@NullMarked
package dev.touchstone.admin.pilots;

import org.jspecify.annotations.NullMarked;
