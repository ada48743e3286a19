package dev.touchstone.admin.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team somebody leads for a time.
 *
 * @param team the key of the team in the directory
 * @param from the first day
 * @param until the first day no longer; null while it lasts
 */
public record TeamDuty(
        String team, LocalDate from, @Nullable LocalDate until) {

    public TeamDuty {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A duty from " + from + " until " + until
                    + " has no day. Maybe the two dates are exchanged; \"until\" is the day after the last one.");
        }
    }

    /** Whether the team is led on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
