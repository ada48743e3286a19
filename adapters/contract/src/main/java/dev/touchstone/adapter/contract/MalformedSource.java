package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.FactKey;
import java.util.Set;

/**
 * A source that holds good records and, between them, one that cannot become a fact.
 *
 * @param source holds them
 * @param good the keys of the good records' facts
 * @param offence the value that cannot be read, as it stands in the raw record
 */
public record MalformedSource(TestSource source, Set<FactKey> good, String offence) {

    /** Copies the set. */
    public MalformedSource {
        good = Set.copyOf(good);
    }
}
