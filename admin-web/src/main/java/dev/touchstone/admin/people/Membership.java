package dev.touchstone.admin.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody belongs to a unit for a time.
 *
 * @param person who
 * @param unit where
 * @param from first day
 * @param until the day after the last; null if it has not ended
 */
public record Membership(
        long person, long unit, LocalDate from, @Nullable LocalDate until) {

    /** Whether it is valid on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it shares a day with another. */
    public boolean overlaps(Membership other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
