package dev.touchstone.admin.standards;

import java.time.LocalDate;

/**
 * Which periods a version decides in.
 *
 * @param standard the standard's stable name
 * @param from first day
 * @param until the day after the last; far away for a version without an end
 * @param overlay whether every period that shares a day counts; else only those that begin within, since a period keeps the version
 *     that is in force on its first day
 */
public record CoveredDays(String standard, LocalDate from, LocalDate until, boolean overlay) {

    /** The day after the last of what has no end. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
