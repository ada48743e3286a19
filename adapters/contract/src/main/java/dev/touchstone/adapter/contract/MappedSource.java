package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.ServiceFact;
import java.util.List;

/**
 * A source together with the facts it must give, field by field.
 *
 * @param source holds the records behind the facts and nothing else
 * @param facts all the facts, of all streams, in any order; every field the adapter can fill is filled at least once
 */
public record MappedSource(TestSource source, List<ServiceFact> facts) {

    /** Copies the list. */
    public MappedSource {
        facts = List.copyOf(facts);
    }
}
