/**
 * Exact numbers: fractions, points, percentages, how they are rounded and how they are printed.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.points;

import org.jspecify.annotations.NullMarked;
