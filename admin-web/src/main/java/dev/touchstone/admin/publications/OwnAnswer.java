package dev.touchstone.admin.publications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that the caller is assessed by, now or later.
 *
 * @param version the console's key of the version
 * @param standard the standard's stable name
 * @param versionName such as {@code 3.2}
 * @param from first day in force
 * @param until the day after the last, for an overlay; null if it stays in force
 * @param coming whether it begins later
 * @param note what the assessed are told; null for nothing
 * @param acknowledgedAt when the caller acknowledged it; null if not yet
 */
public record OwnAnswer(
        long version,
        String standard,
        String versionName,
        LocalDate from,
        @Nullable LocalDate until,
        boolean coming,
        @Nullable String note,
        @Nullable Instant acknowledgedAt) {

    static OwnAnswer of(OwnVersion own) {
        var which = own.version().standard().version();
        return new OwnAnswer(
                own.id(),
                which.standard(),
                which.version(),
                which.from(),
                which.until(),
                own.coming(),
                own.note(),
                own.acknowledgedAt());
    }
}
