package dev.touchstone.admin.access;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A cell of the access table: how far a role sees on a page or endpoint. */
public enum Reach {
    /** Everybody's data. */
    ALL("all"),
    /** The teams the manager leads, on the days on which he leads them. */
    TEAMS("teams"),
    /** The records drawn for this inspector. */
    SAMPLED("sampled"),
    /** The one person the account belongs to. */
    OWN("own"),
    /** The page may be opened and shows nobody's data. */
    NOBODY("nobody"),
    /** The page may not be opened. */
    CLOSED("-");

    private final String cell;

    Reach(String cell) {
        this.cell = cell;
    }

    static Reach parse(String cell) {
        return Arrays.stream(values())
                .filter(reach -> reach.cell.equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + cell + "\" is no reach. Write one of "
                        + Arrays.stream(values()).map(reach -> reach.cell).collect(Collectors.joining(", ")) + "."));
    }
}
