package dev.touchstone.admin.publications;

import dev.touchstone.admin.standards.ChangesAnswer;
import dev.touchstone.admin.standards.PastResults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published, by whom and when, with everything that was known then.
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
 * @param intact whether the document kept today still has that digest
 * @param past what became of results that had been confirmed for its days; null if there were none
 * @param note what the assessed were told; null for nothing
 * @param findingsKept false for a version that was published before findings were kept
 * @param findings what the checks had found and the publisher accepted, errors never among it
 * @param changes what it changed of the version before; null if it was the first
 */
public record PublicationRecord(
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
        boolean intact,
        @Nullable PastResults past,
        @Nullable String note,
        boolean findingsKept,
        List<AcceptedFinding> findings,
        @Nullable ChangesAnswer changes) {

    public PublicationRecord {
        findings = List.copyOf(findings);
    }
}
