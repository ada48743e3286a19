package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.FactKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A source that an adapter under test can be connected to. */
public interface TestSource extends AutoCloseable {

    /**
     * The settings that lead to it.
     *
     * @param pageSize how many records a page should hold, at least 1; a source whose pages have a fixed size ignores it
     * @return values by key, secrets excluded
     */
    Map<String, String> settings(int pageSize);

    /**
     * The secrets that lead to it.
     *
     * @return where each secret is looked up, by key; empty if none is needed
     */
    default Map<String, Supplier<String>> secrets() {
        return Map.of();
    }

    /**
     * What reading every stream to its end must give.
     *
     * @return the keys of all its facts; empty if only the adapter can tell, then readings are compared with one another
     */
    default Optional<Set<FactKey>> findKeys() {
        return Optional.empty();
    }

    /**
     * Adds one record, newer than all others.
     *
     * @return the key of the fact it becomes; empty if this source cannot change
     */
    default Optional<FactKey> addRecord() {
        return Optional.empty();
    }

    /** Removes whatever was put up for the test. */
    @Override
    default void close() {}
}
