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
        if (hex.length() != DIGITS || !hex.chars().allMatch(Digest::isDigit)) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits, not \"" + hex + "\"");
        }
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f';
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
