package dev.touchstone.admin.publications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication in a list.
 *
 * @param version the console's key of the version
 * @param standard the standard's stable name
 * @param versionName such as {@code 3.2}
 * @param name as shown, in the caller's language
 * @param from first day in force
 * @param until the day after the last, for an overlay; null if it stays in force
 * @param withdrawnFrom the day from which it does not count any more; null if it was not withdrawn
 * @param publishedAt when it was published
 * @param publishedBy who published it
 * @param digest SHA-256 of the document that was published
 * @param toRead whether it assesses people, who are to read it
 */
public record PublicationRow(
        long version,
        String standard,
        String versionName,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnFrom,
        Instant publishedAt,
        String publishedBy,
        String digest,
        boolean toRead) {

    /** The last day of an overlay; null for a version that stays in force. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
