package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Arrays;

/**
 * The counted points of one line for every place of its column, in units of the last printed decimal. Every rule is monotone in the
 * value, so between two places with equal points all points are equal; the rule is asked only to find where they change.
 */
final class LinePointsTable {

    private static final long UNKNOWN = -1;

    private final Column column;
    private final Indicator indicator;
    private final Rounding rounding;
    private final Points countedMaximum;
    private final long[] units;

    LinePointsTable(Column column, Indicator indicator, Rounding rounding, Points countedMaximum) {
        this.column = column;
        this.indicator = indicator;
        this.rounding = rounding;
        this.countedMaximum = countedMaximum;
        this.units = new long[column.size()];
        Arrays.fill(units, UNKNOWN);
    }

    /** Knows every place from now on; worth it where many cards ask. */
    LinePointsTable filled() {
        if (column.isAscending() && units.length > 0) {
            fill(0, units.length - 1);
        }
        return this;
    }

    long at(int place) {
        if (units[place] == UNKNOWN) {
            units[place] = Units.of(points(column.at(place)), rounding);
        }
        return units[place];
    }

    private void fill(int first, int last) {
        if (last - first < 2) {
            at(first);
            at(last);
        } else if (at(first) == at(last)) {
            Arrays.fill(units, first, last, units[first]);
        } else {
            int middle = (first + last) >>> 1;
            fill(first, middle);
            fill(middle, last);
        }
    }

    /** As the scorecard does it: the line is rounded on its own maximum, then on what it counts. */
    private Points points(Measurement measurement) {
        Points exact = indicator.maximum();
        Points lost = Points.sum(indicator.deductions(measurement).stream()
                .map(Deduction::points)
                .toList());
        Fraction byRule = exact.minus(lost).shareOf(exact);
        Points maximum = exact.rounded(rounding);
        Fraction attained = maximum.times(byRule).rounded(rounding).shareOf(maximum);
        return countedMaximum.times(attained).rounded(rounding);
    }
}
