package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.ServiceFact;
import java.util.Optional;

/** What tickets become in one stream. Every ticket becomes at most one fact, whose key is the number of the ticket. */
public interface Mapping {

    /**
     * The name of the stream.
     *
     * @return a constant
     */
    String stream();

    /**
     * Whether a ticket is a fact of this stream now.
     *
     * @param ticket the ticket
     * @param history its history
     * @return false if it is not, or no more
     * @throws UnreadableFieldException if that cannot be told
     */
    boolean concerns(JsonRow ticket, History history) throws UnreadableFieldException;

    /**
     * Whether a ticket that is no fact of this stream now has been one.
     *
     * @param history its history
     * @return true if its fact has to be deleted
     */
    boolean concernedOnce(History history);

    /**
     * The fact.
     *
     * @param ticket the ticket, one that {@link #concerns} this stream
     * @param history its history
     * @return the fact
     * @throws UnreadableFieldException if a field keeps it from becoming one
     */
    ServiceFact map(JsonRow ticket, History history) throws UnreadableFieldException;

    /**
     * What becomes of a ticket that was merged into another one.
     *
     * @param id its number
     * @param history its own history, not empty
     * @return empty if its fact is deleted
     */
    Optional<ServiceFact> findMerged(long id, History history);
}
