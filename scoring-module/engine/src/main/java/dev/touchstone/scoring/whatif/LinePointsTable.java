package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.PreparedRule;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Arrays;

/**
 * The points of one line on its own maximum for every place of its column, in units of the last printed decimal. Every rule is monotone
 * in the value, so between two places with equal points all points are equal; the rule is asked only to find where they change. Threads
 * that ask for the same place find the same.
 */
final class LinePointsTable {

    private static final int UNKNOWN = -1;

    private final Column column;
    private final PreparedRule rule;
    private final Points exactMaximum;
    private final Rounding rounding;
    private final int[] units;

    LinePointsTable(Column column, Indicator indicator, Rounding rounding) {
        this.column = column;
        this.rule = indicator.prepared();
        this.exactMaximum = indicator.maximum();
        this.rounding = rounding;
        this.units = new int[column.size()];
        Arrays.fill(units, UNKNOWN);
    }

    /** Knows every place from now on, if they run up with the value. */
    void fill() {
        if (column.isAscending() && units.length > 0) {
            fill(0, units.length - 1);
        }
    }

    /** The most that the line can give, as printed. */
    Points maximum() {
        return exactMaximum.rounded(rounding);
    }

    int at(int place) {
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

    private Points points(Measurement measurement) {
        Points left = exactMaximum;
        for (Deduction each : rule.deductions(measurement)) {
            left = left.minus(each.points());
        }
        return left.scaled(exactMaximum, maximum()).rounded(rounding);
    }
}
