/**
 * How sure a figure is: intervals. The only place where floating point is allowed.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.statistics;

import org.jspecify.annotations.NullMarked;
