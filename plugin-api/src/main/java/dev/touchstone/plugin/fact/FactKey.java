package dev.touchstone.plugin.fact;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How an adapter names a fact for life: the stream it came from and the source's own key in it.
 *
 * @param stream a named constant of the adapter, such as {@code tickets}: lower-case letters, digits and hyphens, at most 64 characters
 * @param key the source's key, stable for life, 1 to 512 characters, no control characters
 */
public record FactKey(String stream, String key) implements Comparable<FactKey> {

    private static final Pattern STREAM = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int LONGEST_KEY = 512;

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part has another form; the message shows it
     */
    public FactKey {
        requireStream(stream);
        if (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Key of a fact in stream " + stream + " is empty, longer than "
                    + LONGEST_KEY + " characters or holds control characters: " + key.length() + " characters");
        }
    }

    /**
     * Checks the name of a stream.
     *
     * @param stream the name
     * @return the same name
     * @throws IllegalArgumentException if it has another form
     */
    public static String requireStream(String stream) {
        if (!STREAM.matcher(Objects.requireNonNull(stream)).matches()) {
            throw new IllegalArgumentException(
                    "Stream name \"" + stream
                            + "\" must start with a lower-case letter and hold only lower-case letters, digits and hyphens (at most 64)");
        }
        return stream;
    }

    @Override
    public int compareTo(FactKey other) {
        int byStream = stream.compareTo(other.stream);
        return byStream != 0 ? byStream : key.compareTo(other.key);
    }
}
