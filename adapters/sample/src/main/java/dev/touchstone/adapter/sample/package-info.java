/** A generated company, as an ordinary adapter. */
@NullMarked
package dev.touchstone.adapter.sample;

import org.jspecify.annotations.NullMarked;
