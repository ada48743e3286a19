package dev.touchstone.admin.storage;

import java.util.Locale;

/** Finds typed text in a column. */
public final class LikePattern {

    private LikePattern() {}

    /** A pattern for {@code lower(…) like … escape '!'} that takes every typed character as it is. */
    public static String containing(String part) {
        String typed = part.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
