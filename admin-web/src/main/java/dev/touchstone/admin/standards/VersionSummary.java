package dev.touchstone.admin.standards;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard without its table, as a program lists it.
 *
 * @param id the console's own key
 * @param standard the standard's stable name
 * @param version such as {@code 3.2}
 * @param name as shown, in the caller's language
 * @param state where it is in its life
 * @param from first day in force
 * @param until the day after the last, for an overlay; null if it stays in force
 * @param digest SHA-256 of its document
 * @param changedAt when it was changed last
 * @param changedBy who changed it last
 * @param publishedAt when it was published; null for a draft
 * @param publishedBy who published it; null for a draft
 * @param past what became of results that had been confirmed for its days; null if there were none
 */
public record VersionSummary(
        long id,
        String standard,
        String version,
        String name,
        VersionState state,
        LocalDate from,
        @Nullable LocalDate until,
        String digest,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable PastResults past) {

    static VersionSummary of(VersionRow row, Language language) {
        StandardVersion which = row.standard().version();
        return new VersionSummary(
                row.id(),
                which.standard(),
                which.version(),
                row.standard().name().in(language),
                row.state(),
                which.from(),
                which.until(),
                row.digest(),
                row.changedAt(),
                row.changedBy(),
                row.publishedAt(),
                row.publishedBy(),
                row.past());
    }
}
