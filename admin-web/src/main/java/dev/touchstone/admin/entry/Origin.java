package dev.touchstone.admin.entry;

import dev.touchstone.plugin.fact.ServiceFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where an entry comes from; its fact carries it among its attributes, so that evidence shows it.
 *
 * @param by who entered it, by name
 * @param at when
 * @param version 1 for the first, counting corrections
 */
public record Origin(String by, Instant at, int version) {

    /** The attribute that names who entered a fact. */
    static final String ENTERED_BY = "entered-by";
    /** The attribute that says when, in UTC. */
    static final String ENTERED_AT = "entered-at";
    /** The attribute that counts corrections. */
    static final String ENTERED_VERSION = "entered-version";

    /** Who entered a fact by hand, and when; empty for one that came from a CRM, whatever attributes of these names mean there. */
    public static Optional<Origin> find(ServiceFact fact) {
        Map<String, String> attributes = fact.circumstances().attributes();
        String by = attributes.get(ENTERED_BY);
        String at = attributes.get(ENTERED_AT);
        String version = attributes.get(ENTERED_VERSION);
        if (by == null || at == null || version == null || !version.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Origin(by, Instant.parse(at), Integer.parseInt(version)));
        } catch (DateTimeException anotherMeaning) {
            return Optional.empty();
        }
    }
}
