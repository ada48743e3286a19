package dev.touchstone.documents.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What identifies a document's content: the SHA-256 of its canonical bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Digest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits, not \"" + hex + "\"");
        }
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
