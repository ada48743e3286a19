package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record that was to be fetched again, as a program reads it.
 *
 * @param key the source's id of it
 * @param outcome what became of it; null if the source has not been asked for it
 * @param reason why it could not become a fact, in the caller's language; null if it could
 */
public record RepairedRow(
        String key,
        @Nullable RepairOutcome outcome,
        @Nullable String reason) {

    static RepairedRow of(RepairedRecord record, Language language) {
        Rejected rejected = record.rejected();
        return new RepairedRow(
                record.key(),
                record.outcome(),
                rejected == null ? null : rejected.reason().in(language));
    }
}
