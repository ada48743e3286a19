package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads what happens at a source that numbers it: transactions, events, audit entries. Numbers are given before a transaction is
 * over, so a lower number can become visible after a higher one; the feed stops before the first record that is younger than the
 * lag and goes on there in the next run.
 *
 * @param <R> a record of the source
 */
public final class SequenceFeed<R> {

    private final SequenceQuery<R> query;
    private final ToLongFunction<R> id;
    private final Function<R, Instant> stamped;
    private final Duration lag;

    /**
     * @param query asks the source
     * @param id a record's number, at least 1
     * @param stamped when a record was numbered, by the source's clock
     * @param lag how long a record may take to become visible; zero if numbers appear in their order
     */
    public SequenceFeed(SequenceQuery<R> query, ToLongFunction<R> id, Function<R, Instant> stamped, Duration lag) {
        this.query = query;
        this.id = id;
        this.stamped = stamped;
        this.lag = lag;
    }

    /**
     * Reads the next part.
     *
     * @param cursor from the host
     * @param source what is read; a cursor into something else is expired
     * @param now what the source's clock says
     * @param most how many records to ask for at once, at least 1
     * @return the part
     * @throws AdapterException by its kind
     */
    public ChangeFeed.Part<R> read(Cursor cursor, Fingerprint source, Instant now, int most) throws AdapterException {
        SequencePosition from = SequencePosition.findIn(cursor).orElse(new SequencePosition(source, 0));
        from.requireSource(cursor.stream(), source);
        List<R> asked = query.list(from.done(), most);
        int settled = 0;
        while (settled < asked.size() && !isFresh(asked.get(settled), now)) {
            settled++;
        }
        List<R> records = asked.subList(0, settled);
        boolean last = asked.isEmpty() || settled < asked.size();
        long done = records.isEmpty() ? from.done() : id.applyAsLong(records.get(settled - 1));
        Instant watermark = last ? now.minus(lag) : stamped.apply(records.get(settled - 1));
        return new ChangeFeed.Part<>(
                records, new SequencePosition(source, done).cursor(cursor.stream()), last, watermark);
    }

    /** A stamp from a clock that ran far ahead is not fresh: it would hold up all that comes after it. */
    private boolean isFresh(R record, Instant now) {
        Instant stamp = stamped.apply(record);
        return !lag.isZero() && !stamp.isBefore(now.minus(lag)) && stamp.isBefore(now.plus(lag));
    }
}
