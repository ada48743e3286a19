package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.ServiceFact;

/**
 * A fact with the name the host gave it for life.
 *
 * @param id connection, stream and key
 * @param fact what happened
 */
public record IdentifiedFact(FactId id, ServiceFact fact) {

    /**
     * Checks that the name is the fact's.
     *
     * @throws IllegalArgumentException if stream and key differ
     */
    public IdentifiedFact {
        if (!id.key().equals(fact.key())) {
            throw new IllegalArgumentException("Fact " + fact.key() + " was given the name " + id);
        }
    }

    /**
     * A fact that came through a connection.
     *
     * @param connection the host's name of the connection
     * @param fact what happened
     * @return the fact with its name
     */
    public static IdentifiedFact of(String connection, ServiceFact fact) {
        return new IdentifiedFact(new FactId(connection, fact.key()), fact);
    }
}
