package dev.touchstone.documents.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a document's content: the SHA-256 of its canonical bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

    private static final int DIGITS = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Digest {
        if (!isHexadecimal(hex)) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits, not \"" + hex + "\"");
        }
    }

    private static boolean isHexadecimal(String text) {
        boolean fits = text.length() == DIGITS;
        for (int i = 0; fits && i < DIGITS; i++) {
            char digit = text.charAt(i);
            fits = digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
        }
        return fits;
    }

    /**
     * The digest of a canonical text.
     *
     * @param canonical the text
     * @return SHA-256 over its UTF-8 bytes
     */
    public static Digest of(String canonical) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Digest(HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java lacks SHA-256", everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
