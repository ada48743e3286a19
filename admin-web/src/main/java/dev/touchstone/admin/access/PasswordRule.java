package dev.touchstone.admin.access;

import java.util.Optional;

/** What a new password must be: long. A sentence is welcome; capitals and digits are not asked for. */
public enum PasswordRule {
    TOO_SHORT,
    TOO_LONG;

    /** The fewest characters of a password. */
    public static final int SHORTEST = 12;

    /** The most characters of a password. */
    public static final int LONGEST = 200;

    /** The rule this password breaks; empty when it may be used. */
    public static Optional<PasswordRule> brokenBy(String password) {
        int length = lengthOf(password);
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        return length > LONGEST ? Optional.of(TOO_LONG) : Optional.empty();
    }

    /** In characters as people count them. */
    static int lengthOf(String password) {
        return password.codePointCount(0, password.length());
    }

    /** The key of the sentence that says so; its arguments are the length, the shortest and the longest. */
    public String getTextKey() {
        return "access.password." + name();
    }
}
