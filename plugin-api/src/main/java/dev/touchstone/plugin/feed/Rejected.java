package dev.touchstone.plugin.feed;

import dev.touchstone.plugin.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not become a fact. It is kept with its raw text and can be imported again once the mapping or the source is
 * mended; the rest of its page goes on.
 *
 * @param stream the stream it would have belonged to
 * @param key the source's key as far as it could be read; null if not
 * @param position where it stands
 * @param value the offending value; null if something is missing. May be personal data: shown to people with access, never logged
 * @param reason what is wrong and what would mend it
 * @param raw the whole record as the source gave it
 */
public record Rejected(
        String stream,
        @Nullable String key,
        Position position,
        @Nullable String value,
        LocalizedText reason,
        String raw) {}
