package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.plugin.fact.ServiceFact;

/** Makes a fact of a row. */
@FunctionalInterface
public interface RowMapping {

    /**
     * Makes the fact.
     *
     * @param row one record of the source
     * @return the fact
     * @throws UnreadableFieldException if a field keeps the record from becoming a fact
     * @throws IllegalArgumentException if the fields do not hold together, as the facts themselves check
     */
    ServiceFact map(JsonRow row) throws UnreadableFieldException;
}
