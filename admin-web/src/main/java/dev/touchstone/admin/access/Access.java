package dev.touchstone.admin.access;

import java.util.Set;

/** What a token may do in an area. */
public enum Access {
    /** Nothing. */
    CLOSED,
    /** Look. */
    READ,
    /** Look and change, as far as its owner's role goes. */
    CHANGE;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What a request with this method needs. */
    static Access neededBy(String method) {
        return READING.contains(method) ? READ : CHANGE;
    }

    boolean includes(Access needed) {
        return compareTo(needed) >= 0;
    }

    /** The key of the word. */
    public String getTextKey() {
        return "access.token.access." + name();
    }
}
