package dev.touchstone.adapter.redmine.issue;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.ServiceFact;

/** What issues become in one stream. Every issue becomes at most one fact, whose key is the number of the issue. */
public interface Mapping {

    /**
     * Whether an issue is a fact of this stream now.
     *
     * @param issue the issue, perhaps without its journals
     * @return false if it is not, or no more
     * @throws UnreadableFieldException if that cannot be told
     */
    boolean concerns(JsonRow issue) throws UnreadableFieldException;

    /**
     * The fact.
     *
     * @param issue with its journals, one that {@link #concerns} this stream
     * @return the fact
     * @throws UnreadableFieldException if a field keeps it from becoming one
     */
    ServiceFact map(JsonRow issue) throws UnreadableFieldException;
}
