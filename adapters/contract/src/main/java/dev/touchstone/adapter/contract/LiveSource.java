package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.FactKey;
import java.time.Duration;
import java.time.Instant;

/** A source in which things happen while it is read. What it holds at first does not matter. */
public interface LiveSource extends TestSource {

    /**
     * Opens a new record now.
     *
     * @return the key of the fact it becomes
     */
    FactKey create();

    /**
     * Changes something about a record, now.
     *
     * @param record the key of its fact
     */
    void change(FactKey record);

    /**
     * Deletes a record, now.
     *
     * @param record the key of its fact
     */
    void delete(FactKey record);

    /**
     * Opens a new record that is stamped now and found by nobody before {@link #show}, as in a transaction that takes its time.
     *
     * @return the key of the fact it becomes
     */
    FactKey createUnseen();

    /**
     * Lets an unseen record be found.
     *
     * @param record the key of its fact
     */
    void show(FactKey record);

    /**
     * Lets the source's clock go on. Between two calls it stands still, or goes on by less than its resolution.
     *
     * @param time how far; negative sets it back
     */
    void pass(Duration time);

    /**
     * When a record was opened.
     *
     * @param record the key of its fact
     * @return to the second
     */
    Instant created(FactKey record);
}
