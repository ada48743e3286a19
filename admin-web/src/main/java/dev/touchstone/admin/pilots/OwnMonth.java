package dev.touchstone.admin.pilots;

import java.util.List;

/**
 * What one month of the reader comes to in a pilot. It counts for nothing.
 *
 * @param period the month
 * @param total as printed; empty without one
 * @param grade the grade, or why there is none
 * @param level 4 for the best grade down to 1; 0 without one, −1 for a veto
 * @param published total of the published scorecard of the month; empty if there is none
 * @param lines what makes up the total; empty after the pilot is closed
 */
public record OwnMonth(String period, String total, String grade, int level, String published, List<Line> lines) {

    public OwnMonth {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param name as shown
     * @param actual what was measured; empty if nothing was
     * @param rated whether it has points
     * @param points what it gives
     * @param maximum what it can give
     */
    public record Line(String name, String actual, boolean rated, String points, String maximum) {}
}
