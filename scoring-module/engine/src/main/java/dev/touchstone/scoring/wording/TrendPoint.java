package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import org.jspecify.annotations.Nullable;

/**
 * An earlier result, for the trend.
 *
 * @param period when
 * @param total the printed total; null if there was none
 * @param teamMean the mean of the team's totals; null if it is not shown
 */
public record TrendPoint(
        Period period, @Nullable Points total, @Nullable Points teamMean) {}
