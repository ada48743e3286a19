/**
 * One subject's scorecard for one period, derived whole from its measurements.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.card;

import org.jspecify.annotations.NullMarked;
