package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

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
     * What else people can do to a record in this source. A rule that needs more is skipped and says so.
     *
     * @return the verbs whose methods are implemented
     */
    default Set<Verb> verbs() {
        return Set.of();
    }

    /**
     * Has an agent answer the customer, now.
     *
     * @param record the key of its fact
     * @return when it happened, by the source's clock, to the second
     */
    default Instant answer(FactKey record) {
        throw notOffered(Verb.ANSWER);
    }

    /**
     * Has an agent resolve a record, now.
     *
     * @param record the key of its fact
     * @return when it happened, by the source's clock, to the second
     */
    default Instant resolve(FactKey record) {
        throw notOffered(Verb.RESOLVE);
    }

    /**
     * Opens a resolved record again, now.
     *
     * @param record the key of its fact
     */
    default void reopen(FactKey record) {
        throw notOffered(Verb.REOPEN);
    }

    /**
     * Has the customer rate a record, now.
     *
     * @param record the key of its fact
     * @return the rating
     */
    default Rating rate(FactKey record) {
        throw notOffered(Verb.RATE);
    }

    /**
     * Has the customer called back about a record, now.
     *
     * @param record the key of its fact
     * @param outcome how it ends, one of {@link #outcomes}
     * @return the key of the fact it becomes
     */
    default FactKey callBack(FactKey record, AnswerState outcome) {
        throw notOffered(Verb.CALL_BACK);
    }

    /**
     * How a callback can end in this source.
     *
     * @return what it can record; empty without {@link Verb#CALL_BACK}
     */
    default Set<AnswerState> outcomes() {
        return Set.of();
    }

    private UnsupportedOperationException notOffered(Verb verb) {
        return new UnsupportedOperationException(
                "This source says that it lets people " + verb + ", but does not implement it: implement the method in "
                        + getClass().getName());
    }

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

    /**
     * How exactly the source tells how long something took.
     *
     * @return a second, unless the source rounds to more, such as whole minutes
     */
    default Duration exactness() {
        return Duration.ofSeconds(1);
    }
}
