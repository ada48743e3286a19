package dev.touchstone.plugin.feed;

import dev.touchstone.plugin.fact.FactKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where reading of one stream goes on. Opaque to the host, which stores it in the transaction that stores the page.
 *
 * @param stream the stream
 * @param position the adapter's own words: printable, at most 4 KB in UTF-8; null for the very start
 */
public record Cursor(String stream, @Nullable String position) {

    private static final int MOST_BYTES = 4096;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the position is empty, too long or not printable
     */
    public Cursor {
        FactKey.requireStream(stream);
        if (position != null) {
            int bytes = position.getBytes(StandardCharsets.UTF_8).length;
            if (bytes == 0 || bytes > MOST_BYTES || position.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("The cursor of stream " + stream + " must be printable and 1 to "
                        + MOST_BYTES + " bytes long; it has " + bytes);
            }
        }
    }

    /**
     * The very start of a stream.
     *
     * @param stream the stream
     * @return a cursor without position
     */
    public static Cursor start(String stream) {
        return new Cursor(stream, null);
    }

    /**
     * The adapter's position.
     *
     * @return empty at the very start
     */
    public Optional<String> findPosition() {
        return Optional.ofNullable(position);
    }
}
