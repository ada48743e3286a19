package dev.touchstone.admin.standards;

import dev.touchstone.scoring.standard.Standard;
import java.time.Instant;
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
 */
public record VersionRow(
        long id,
        Standard standard,
        VersionState state,
        String digest,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
