package dev.touchstone.admin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A code that is read aloud or copied by hand once: twelve characters of 32 that are not easily mistaken for one
 * another, 60 bits of chance.
 *
 * @param characters without dashes, in capitals
 */
public record OneTimeCode(String characters) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code. */
    public static OneTimeCode random() {
        return new OneTimeCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** What somebody typed: dashes, spaces and small letters do not matter. */
    public static OneTimeCode typed(String text) {
        return new OneTimeCode(text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
    }

    /** Whether it is the same code; takes the same time for any wrong one. */
    public boolean matches(OneTimeCode other) {
        return MessageDigest.isEqual(
                characters.getBytes(StandardCharsets.UTF_8), other.characters.getBytes(StandardCharsets.UTF_8));
    }

    /** For reading: three groups of four, as in {@code 7KQ2-M4XD-93FA}. */
    public String spaced() {
        return characters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Never the code itself: it must not slip into a log. */
    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
