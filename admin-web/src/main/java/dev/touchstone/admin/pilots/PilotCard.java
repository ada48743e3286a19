package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import org.jspecify.annotations.Nullable;

/**
 * One person's month in a pilot. It counts for nothing.
 *
 * @param person the person's key
 * @param unit key of the unit the person belonged to on the month's last day
 * @param period the month
 * @param inForce the result by what was in force; without total and grade where nothing was
 * @param pilot the result by the draft
 * @param move which way the grade moves
 * @param line key of the line that moves total or grade; null if neither moves
 * @param change by how many points less (above 0) or more that line loses; 0 where only cut-offs move; null without a line
 */
record PilotCard(
        long person,
        long unit,
        Period period,
        PilotResult inForce,
        PilotResult pilot,
        Move move,
        @Nullable String line,
        @Nullable Points change) {

    /** Whether a reader may see it: all, those of units led in the month, or the own one. Inspectors see no totals. */
    boolean isShownTo(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> true;
            case DataScope.Own own -> own.person().equals(String.valueOf(person));
            case DataScope.Teams teams ->
                teams.duties().stream()
                        .filter(duty -> duty.team().equals(String.valueOf(unit)))
                        .anyMatch(duty -> duty.from().isBefore(period.until())
                                && (duty.until() == null || duty.until().isAfter(period.from())));
            case DataScope.Sampled sampled -> false;
            case DataScope.Nothing nothing -> false;
        };
    }

    /** The same without what is in force, which the assessed learn from their published scorecards only. */
    PilotCard alone() {
        return new PilotCard(person, unit, period, new PilotResult(null, null, false), pilot, Move.NONE, null, null);
    }

    /** As a reader may see it. */
    PilotCard shownTo(DataScope scope) {
        return scope instanceof DataScope.Own ? alone() : this;
    }
}
