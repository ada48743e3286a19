/** The same work done by Touchstone and by its peers, interleaved in one run and compared result by result. All data is generated. */
@NullMarked
package dev.touchstone.bench;

import org.jspecify.annotations.NullMarked;
