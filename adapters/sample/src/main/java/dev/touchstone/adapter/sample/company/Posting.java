package dev.touchstone.adapter.sample.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody belongs to a unit for a time.
 *
 * @param unit code of a team or department
 * @param from first day
 * @param until the day after the last; null if it has not ended
 */
public record Posting(String unit, LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
