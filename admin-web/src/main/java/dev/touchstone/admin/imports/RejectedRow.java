package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not become a fact, as a program reads it.
 *
 * @param stream the stream it would have belonged to
 * @param key the source's key as far as it could be read; null if not
 * @param place file, sheet, table or address
 * @param line line or row, counted from 1; 0 if the source has none
 * @param column the column or field; null if the whole record is meant
 * @param value the offending value; null if something is missing
 * @param reason what is wrong and what would mend it, in the caller's language
 * @param raw the whole record as the source gave it
 */
public record RejectedRow(
        String stream,
        @Nullable String key,
        String place,
        long line,
        @Nullable String column,
        @Nullable String value,
        String reason,
        String raw) {

    static RejectedRow of(Rejected rejected, Language language) {
        return new RejectedRow(
                rejected.stream(),
                rejected.key(),
                rejected.position().place(),
                rejected.position().line(),
                rejected.position().column(),
                rejected.value(),
                rejected.reason().in(language),
                rejected.raw());
    }
}
