package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import java.util.Arrays;

/** What one line counts for cards that miss the same lines, as the scorecard does it: the line's printed points on what it counts. */
final class CountedColumn {

    private static final int UNKNOWN = -1;

    private final Column column;
    private final LinePointsTable table;
    private final Points countedMaximum;
    private final Rounding rounding;
    /** By the line's own points; empty where the line counts just what it gives. */
    private final int[] counted;

    CountedColumn(Column column, LinePointsTable table, Points countedMaximum, Rounding rounding) {
        this.column = column;
        this.table = table;
        this.countedMaximum = countedMaximum;
        this.rounding = rounding;
        boolean same = countedMaximum.equals(table.maximum());
        this.counted = new int[same ? 0 : Units.of(table.maximum(), rounding) + 1];
        Arrays.fill(counted, UNKNOWN);
    }

    /** In units of the last printed decimal; threads that ask for the same card find the same. */
    int of(int card) {
        int own = table.at(column.placeOf(card));
        if (counted.length == 0) {
            return own;
        }
        if (counted[own] == UNKNOWN) {
            Points points = Units.toPoints(own, rounding.places());
            counted[own] =
                    Units.of(points.scaled(table.maximum(), countedMaximum).rounded(rounding), rounding);
        }
        return counted[own];
    }
}
