package dev.touchstone.admin.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the overview.
 *
 * @param unit the unit's key
 * @param name as shown
 * @param people how many of its people have a scorecard
 * @param mean mean total with two decimals; empty if nobody has one
 * @param move how it differs from the period before; null if that is not known
 * @param cells what each indicator attains, in the order of the standard
 * @param mix how many people have each grade, best first, those without any left out
 */
public record TeamLine(
        long unit,
        String name,
        long people,
        String mean,
        @Nullable Move move,
        List<Cell> cells,
        List<Part> mix) {

    public TeamLine {
        cells = List.copyOf(cells);
        mix = List.copyOf(mix);
    }

    /**
     * What an indicator attains.
     *
     * @param percent points gained of those possible, in whole per cent; empty if nobody is rated
     * @param heat 0 for far below to 4 for far above; 2 if nobody is rated
     */
    public record Cell(String percent, int heat) {}

    /**
     * A part of the bar of grades.
     *
     * @param name the grade
     * @param level 4 for the best grade down to 1; 0 without a grade, −1 for a veto
     * @param count how many people
     * @param x where it begins, of 148
     * @param width how wide
     */
    public record Part(String name, int level, long count, int x, int width) {

        /** Where its number stands. */
        public int middle() {
            return x + width / 2;
        }
    }
}
