/**
 * Months, quarters, years: half-open spans of days in the organisation's zone.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.period;

import org.jspecify.annotations.NullMarked;
