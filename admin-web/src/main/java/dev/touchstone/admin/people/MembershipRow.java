package dev.touchstone.admin.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody belongs for a time.
 *
 * @param id its key
 * @param unit the unit's key
 * @param name the unit's name
 * @param from first day
 * @param until the day after the last; null if it has not ended
 * @param enteredBy who entered it by hand; null if a source told it
 */
public record MembershipRow(
        long id,
        long unit,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String enteredBy) {}
