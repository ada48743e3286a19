package dev.touchstone.documents.fact;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.IdentifiedFact;
import java.util.List;

/**
 * Facts that came through one connection.
 *
 * @param connection the host's name of the connection, not blank
 * @param facts in any order
 */
public record FactList(String connection, List<ServiceFact> facts) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the connection is blank or two facts have one key
     */
    public FactList {
        facts = List.copyOf(facts);
        if (connection.isBlank()) {
            throw new IllegalArgumentException("A list of facts needs the name of its connection");
        }
        if (facts.stream().map(ServiceFact::key).distinct().count() != facts.size()) {
            throw new IllegalArgumentException("Two facts have the same stream and key: keep the newer one");
        }
    }

    /**
     * The facts with the names the host gives them.
     *
     * @return in the order of the list
     */
    public List<IdentifiedFact> listIdentified() {
        return facts.stream().map(fact -> IdentifiedFact.of(connection, fact)).toList();
    }
}
