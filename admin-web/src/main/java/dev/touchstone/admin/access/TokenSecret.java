package dev.touchstone.admin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A token as its owner keeps it: {@code ts_} and 256 bits of chance. The prefix lets scanners find one that was published by
 * mistake.
 *
 * @param characters the whole of it
 */
public record TokenSecret(String characters) {

    private static final String PREFIX = "ts_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static TokenSecret random() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    /** What is stored of it. So much chance needs neither salt nor a slow hash. */
    String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(characters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java lacks SHA-256", everyJavaHasIt);
        }
    }

    /** Never the token itself: it must not slip into a log. */
    @Override
    public String toString() {
        return "TokenSecret[hidden]";
    }
}
