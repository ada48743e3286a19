package dev.touchstone.admin.standards;

import dev.touchstone.scoring.standard.Standard;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standard with its life.
 *
 * @param id the console's own key
 * @param standard the version itself
 * @param state where it is in its life
 * @param digest SHA-256 of its document
 * @param changedAt when it was changed last
 * @param changedBy who changed it last
 * @param publishedAt when it was published; null for a draft
 * @param publishedBy who published it; null for a draft
 * @param withdrawnFrom the day from which it does not count any more; null if it was not withdrawn
 * @param past what became of results that had been confirmed for its days; null if there were none
 */
public record VersionRow(
        long id,
        Standard standard,
        VersionState state,
        String digest,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable LocalDate withdrawnFrom,
        @Nullable PastResults past) {

    /** Whether it covers another version for a dated window. */
    public boolean overlay() {
        return standard.version().until() != null;
    }

    /** The last day of an overlay; null for a version that stays until another one begins. */
    public @Nullable LocalDate lastDay() {
        LocalDate until = standard.version().until();
        return until == null ? null : until.minusDays(1);
    }
}
