package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import java.util.ArrayList;
import java.util.List;

/** Rounds a ruled line, applies what named persons changed and gives the line what it counts of the 100 points. */
final class LinePoints {

    private final Conventions conventions;
    private final List<Adjustment> adjustments;

    LinePoints(Conventions conventions, List<Adjustment> adjustments) {
        this.conventions = conventions;
        this.adjustments = adjustments;
    }

    /** The line, which counts so many of the 100 points at most. */
    ScorecardLine line(RuledLine ruled, Points countedMaximum) {
        Points maximum = rounded(ruled.maximum());
        Points byRule = ruled.rated() ? rounded(ruled.attainedOf(maximum)) : Points.ZERO;
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
                countedMaximum,
                rounded(counted(ruled, points, maximum, countedMaximum)));
    }

    private Points counted(RuledLine ruled, Points points, Points maximum, Points countedMaximum) {
        if (!ruled.rated()) {
            return conventions.noData() == NoData.FULL_POINTS ? countedMaximum : Points.ZERO;
        }
        return points.scaled(maximum, countedMaximum);
    }

    /** Rounded one by one; the last takes what is left, so that together they are exactly what the line lost. */
    private List<Deduction> deductions(List<Deduction> exact, Points lost) {
        if (exact.isEmpty()) {
            return exact;
        }
        List<Deduction> rounded = new ArrayList<>(exact.size());
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
        Rounding rounding = conventions.rounding();
        return rounding.level() == Rounding.Level.TOTAL ? exact : exact.rounded(rounding);
    }
}
