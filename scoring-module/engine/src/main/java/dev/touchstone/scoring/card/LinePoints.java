package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import java.util.ArrayList;
import java.util.List;

/** Rounds a ruled line and applies what named persons changed. */
final class LinePoints {

    private final Rounding rounding;
    private final List<Adjustment> adjustments;

    LinePoints(Rounding rounding, List<Adjustment> adjustments) {
        this.rounding = rounding;
        this.adjustments = adjustments;
    }

    ScorecardLine line(RuledLine ruled) {
        Points maximum = rounded(ruled.maximum());
        Points byRule = ruled.rated() ? rounded(maximum.times(ruled.attained())) : Points.ZERO;
        Points wanted = Points.ZERO;
        for (Adjustment each : adjustments) {
            wanted = each.indicator().equals(ruled.indicator().key()) ? wanted.plus(each.points()) : wanted;
        }
        if (!ruled.rated() && wanted.signum() != 0) {
            throw new IllegalArgumentException("Line " + ruled.indicator().key() + " is not rated (" + ruled.state()
                    + "), so there is nothing to adjust: take the adjustment back or exempt the line");
        }
        Points points = byRule.plus(wanted).clamped(Points.ZERO, maximum);
        return new ScorecardLine(
                ruled.dimension(),
                ruled.indicator(),
                ruled.state(),
                ruled.actuals(),
                maximum,
                deductions(ruled.deductions(), maximum.minus(byRule)),
                byRule,
                points.minus(byRule),
                points,
                Points.ZERO,
                Points.ZERO);
    }

    /** Rounded one by one; the last takes what is left, so that together they are exactly what the line lost. */
    private List<Deduction> deductions(List<Deduction> exact, Points lost) {
        List<Deduction> rounded = new ArrayList<>();
        Points left = lost;
        for (int i = 0; i < exact.size(); i++) {
            Deduction each = exact.get(i);
            Points own = i == exact.size() - 1 ? left : rounded(each.points()).clamped(Points.ZERO, left);
            left = left.minus(own);
            if (own.signum() > 0) {
                rounded.add(each.withPoints(own));
            }
        }
        return rounded;
    }

    private Points rounded(Points exact) {
        return rounding.level() == Rounding.Level.TOTAL ? exact : exact.rounded(rounding);
    }
}
