package dev.touchstone.admin.entry;

import java.time.Instant;

/**
 * Where an entry comes from; its fact carries it among its attributes, so that evidence shows it.
 *
 * @param by who entered it, by name
 * @param at when
 * @param version 1 for the first, counting corrections
 */
public record Origin(String by, Instant at, int version) {

    /** The attribute that names who entered a fact. */
    public static final String ENTERED_BY = "entered-by";
    /** The attribute that says when, in UTC. */
    public static final String ENTERED_AT = "entered-at";
}
