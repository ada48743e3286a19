package dev.touchstone.scoring.card;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as the rule alone gives it: exact, before rounding, adjustments and left-out weights.
 *
 * @param share what the line weighs before anything is left out
 */
record RuledLine(
        Dimension dimension,
        Indicator indicator,
        LineState state,
        Fraction share,
        Points maximum,
        List<Deduction> deductions,
        List<Actual> actuals) {

    /** The attained part of another maximum. */
    Points attainedOf(Points other) {
        Points left = maximum;
        for (Deduction each : deductions) {
            left = left.minus(each.points());
        }
        return left.scaled(maximum, other);
    }

    boolean rated() {
        return state == LineState.RATED;
    }

    static LineState stateOf(Indicator indicator, boolean exempt, List<Actual> actuals) {
        if (exempt) {
            return LineState.EXEMPT;
        }
        boolean measured = false;
        for (Actual actual : actuals) {
            measured |= actual.measurement().isMeasured();
        }
        return LineState.of(indicator, measured, sampleSize(actuals));
    }

    static long sampleSize(List<Actual> actuals) {
        if (actuals.size() == 1) {
            return actuals.get(0).measurement().sampleSize();
        }
        Map<Period, Long> samples = new HashMap<>();
        actuals.forEach(
                actual -> samples.merge(actual.period(), actual.measurement().sampleSize(), Math::max));
        return samples.values().stream().mapToLong(Long::longValue).sum();
    }
}
