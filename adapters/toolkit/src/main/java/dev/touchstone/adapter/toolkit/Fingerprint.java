package dev.touchstone.adapter.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A short digest that differs whenever what it stands for differs: the content of a file, a seed, the text of a mapping.
 *
 * @param hex 32 lower-case hexadecimal digits, the first half of a SHA-256
 */
public record Fingerprint(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;
    private static final int BUFFER = 64 * 1024;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not 32 hexadecimal digits
     */
    public Fingerprint {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A fingerprint has 32 lower-case hexadecimal digits: " + hex);
        }
    }

    /**
     * The fingerprint of some words. Their boundaries count: ("ab", "c") and ("a", "bc") differ.
     *
     * @param words the words, in order
     * @return the fingerprint
     */
    public static Fingerprint of(String... words) {
        MessageDigest digest = sha256();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return of(digest);
    }

    /**
     * The fingerprint of everything a stream still holds.
     *
     * @param content read to its end, not closed
     * @return the fingerprint
     * @throws IOException if the stream cannot be read
     */
    public static Fingerprint of(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return of(digest);
    }

    /**
     * The fingerprint of this one and something more, for chains: equal only if everything before is equal too.
     *
     * @param words what comes after
     * @return the longer chain's fingerprint
     */
    public Fingerprint then(String... words) {
        return of(hex, of(words).hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static Fingerprint of(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
