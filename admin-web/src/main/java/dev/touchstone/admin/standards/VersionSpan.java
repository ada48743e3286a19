package dev.touchstone.admin.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a published version was made for.
 *
 * @param id the console's key of the version
 * @param version its name
 * @param overlay whether it covers another version for a while
 * @param from first day
 * @param until the day after the last; null for a version that stays until another one begins
 * @param withdrawnFrom the day from which it does not count any more; null if it was never withdrawn
 */
record VersionSpan(
        long id,
        String version,
        boolean overlay,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnFrom) {

    /** Whether it was withdrawn on the day it begins, so that it never counts. */
    boolean never() {
        return withdrawnFrom != null && !withdrawnFrom.isAfter(from);
    }

    /** The day after the last on which it counts; null if it has no end of its own. */
    @Nullable LocalDate end() {
        if (until == null || withdrawnFrom == null) {
            return until == null ? withdrawnFrom : until;
        }
        return withdrawnFrom.isBefore(until) ? withdrawnFrom : until;
    }
}
