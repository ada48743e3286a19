package dev.touchstone.admin.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of the REST interface that a token opens or leaves closed. Each row of the access table for programs names its own. */
public enum Area {
    /** The overview, scorecards with their evidence, confirming, decisions. */
    RESULTS("results"),
    /** What is entered by hand. */
    ENTRIES("entries"),
    /** Standards from draft to withdrawal. */
    STANDARDS("standards"),
    /** Connections, uploads, imports. */
    CONNECTIONS("connections"),
    /** Sending facts to a connection, and nothing else. */
    FACTS("facts"),
    /** People and units. */
    PEOPLE("people"),
    /** Accounts, tokens, the organisation. */
    ADMINISTRATION("administration");

    private static final String ANY = "any";

    private final String cell;

    Area(String cell) {
        this.cell = cell;
    }

    /** What a cell names; empty for what every token may open. */
    static Optional<Area> parse(String cell) {
        if (cell.equals(ANY)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(area -> area.cell.equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + cell + "\" is no area. Write one of "
                        + Arrays.stream(values()).map(area -> area.cell).collect(Collectors.joining(", "))
                        + ", or any for what every token may open.")));
    }

    /** The key of the area's name. */
    public String getTextKey() {
        return "access.area." + name();
    }
}
