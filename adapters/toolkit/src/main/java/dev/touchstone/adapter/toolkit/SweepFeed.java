package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Reads a source that lists everything since a stamp, but not by that stamp: a run sweeps over the list, and the next one begins
 * again some time before the latest stamp met so far. That time has to be at least as long as a record may take to become visible,
 * and as long as it may change where a change does not bring it back into the list.
 *
 * @param <R> a record of the source
 */
public final class SweepFeed<R> {

    private final SweepQuery<R> query;
    private final Function<R, Instant> stamped;
    private final InstantSource ours;
    private final Duration again;

    /**
     * @param query asks the source
     * @param stamped a record's stamp; {@link Instant#EPOCH} if it cannot be read
     * @param ours our clock: a stamp beyond it, which a source may hold by mistake, must not keep the next run from what comes
     *     before it
     * @param again how much of the time before the latest stamp each run reads again
     */
    public SweepFeed(SweepQuery<R> query, Function<R, Instant> stamped, InstantSource ours, Duration again) {
        this.query = query;
        this.stamped = stamped;
        this.ours = ours;
        this.again = again;
    }

    /**
     * Reads the next page.
     *
     * @param cursor from the host
     * @param source what is read; a cursor into something else is expired
     * @param most how many records to ask for at once, at least 1
     * @return the part
     * @throws dev.touchstone.plugin.SourceUnavailableException if the source hands out the same pointer again although there is more
     * @throws AdapterException otherwise, by its kind
     */
    public ChangeFeed.Part<R> read(Cursor cursor, Fingerprint source, int most) throws AdapterException {
        SweepPosition from =
                SweepPosition.findIn(cursor).orElse(new SweepPosition(source, Instant.EPOCH, Instant.EPOCH, null));
        from.requireSource(cursor.stream(), source);
        PointerPage<R> page = query.list(from.since(), from.pointer(), most);
        PointerFeed.requireMove(cursor.stream(), from.pointer(), page);
        Instant latest = page.records().stream().map(stamped).reduce(from.latest(), SweepFeed::later);
        SweepPosition next = page.last()
                ? new SweepPosition(source, begin(latest), latest, null)
                : new SweepPosition(source, from.since(), latest, page.next());
        return new ChangeFeed.Part<>(page.records(), next.cursor(cursor.stream()), page.last(), page.reached());
    }

    private Instant begin(Instant latest) {
        Instant known = latest.isAfter(ours.instant()) ? ours.instant() : latest;
        Instant since = known.minus(again);
        return since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since;
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }
}
