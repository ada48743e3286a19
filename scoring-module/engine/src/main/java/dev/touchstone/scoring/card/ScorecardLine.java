package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import java.util.List;

/**
 * One line of a scorecard: what was measured, what it lost and why, and what it counts.
 *
 * @param dimension the dimension as the version at the period's end has it
 * @param indicator the indicator as that version has it
 * @param state whether the line has points of its own
 * @param actuals what was measured, one entry per version that has the indicator, in time order
 * @param maximum the most the line can give, rounded
 * @param deductions what was lost and why; together exactly the maximum less what the rule gave
 * @param ruled what the rule gave: maximum less deductions; zero if the line is not rated
 * @param adjustment what named persons added or took, after keeping the line within 0 and its maximum
 * @param points ruled plus adjustment
 * @param countedMaximum what the line can give on this card, out of 100, after lines were left out; zero if it is left out itself
 * @param counted what it gives on this card; the total is the sum of these
 */
public record ScorecardLine(
        Dimension dimension,
        Indicator indicator,
        LineState state,
        List<Actual> actuals,
        Points maximum,
        List<Deduction> deductions,
        Points ruled,
        Points adjustment,
        Points points,
        Points countedMaximum,
        Points counted) {

    /** Copies the lists. */
    public ScorecardLine {
        actuals = List.copyOf(actuals);
        deductions = List.copyOf(deductions);
    }

    /**
     * What was measured last: the only measurement where no overlay cuts the period.
     *
     * @return the measurement by the version in force at the period's end
     */
    public Measurement measurement() {
        return actuals.get(actuals.size() - 1).measurement();
    }

    /**
     * How many records the line rests on.
     *
     * @return the sum over all versions; what several of them measured over one period counts once
     */
    public long sampleSize() {
        return RuledLine.sampleSize(actuals);
    }

    /**
     * The part of the maximum that is attained.
     *
     * @return 0 to 1; 0 for a line that is not rated or can give nothing
     */
    public Fraction attained() {
        return points.shareOf(maximum);
    }

    /**
     * Whether the line is a critical failure.
     *
     * @return true if it is rated, can give points and attains less than its indicator's critical limit
     */
    public boolean critical() {
        return state == LineState.RATED
                && maximum.signum() > 0
                && indicator.criticalBelow() != null
                && attained().compareTo(indicator.criticalBelow().share()) < 0;
    }
}
