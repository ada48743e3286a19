package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads everything that changes at a source which can be asked for records changed since a stamp. It leaves nothing out where real
 * connectors have: the bound is inclusive and equal stamps are walked by their numbers; a run ends where it was decided to end when
 * it began; the last moments before now wait for the next run, as their records may not be visible yet.
 *
 * @param <R> a record of the source
 */
public final class ChangeFeed<R> {

    private static final Instant BEGINNING = Instant.EPOCH;

    private final ChangeQuery<R> query;
    private final Function<R, Instant> changed;
    private final ToLongFunction<R> id;
    private final Duration lag;
    private final Duration overlap;

    /**
     * @param query asks the source
     * @param changed a record's stamp of change
     * @param id a record's number, at least 0
     * @param lag how far to stay behind the source's clock, at least as long as a record may take to become visible
     * @param overlap how much of what was read to read again at the start of each run; zero for nothing
     */
    public ChangeFeed(
            ChangeQuery<R> query, Function<R, Instant> changed, ToLongFunction<R> id, Duration lag, Duration overlap) {
        this.query = query;
        this.changed = changed;
        this.id = id;
        this.lag = lag;
        this.overlap = overlap;
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
    public Part<R> read(Cursor cursor, Fingerprint source, Instant now, int most) throws AdapterException {
        ChangePosition from = begin(cursor, source);
        Instant until = from.until() == null ? now.minus(lag) : from.until();
        List<R> records = new ArrayList<>();
        boolean last = !from.changed().isBefore(until);
        for (int offset = 0; !last && records.isEmpty(); offset += step(most)) {
            List<R> asked = query.list(from.changed(), until, offset, most);
            asked.stream()
                    .filter(each -> from.isBefore(changed.apply(each), id.applyAsLong(each)))
                    .forEach(records::add);
            last = asked.size() < most;
        }
        Instant reached = records.isEmpty() ? from.changed() : changed.apply(records.get(records.size() - 1));
        long number = records.isEmpty() ? from.id() : id.applyAsLong(records.get(records.size() - 1));
        ChangePosition next = new ChangePosition(source, reached, number, last ? null : until);
        return new Part<>(records, next.cursor(cursor.stream()), last, last ? until : reached);
    }

    /** Parts of a walk overlap, as a record that changes meanwhile moves to the end and lets the others move up. */
    private static int step(int most) {
        return Math.max(1, most / 2);
    }

    private ChangePosition begin(Cursor cursor, Fingerprint source) throws AdapterException {
        ChangePosition known = ChangePosition.findIn(cursor).orElse(null);
        if (known == null) {
            return new ChangePosition(source, BEGINNING, 0, null);
        }
        known.requireSource(cursor.stream(), source);
        return known.until() != null || overlap.isZero()
                ? known
                : new ChangePosition(source, known.changed().minus(overlap), 0, null);
    }

    /**
     * What one reading gives.
     *
     * @param records new and changed ones, in the source's order; empty only at the end of a run
     * @param next where to go on
     * @param last whether the run is over
     * @param watermark up to when everything visible has been read
     * @param <R> a record of the source
     */
    public record Part<R>(List<R> records, Cursor next, boolean last, Instant watermark) {

        /** Copies the list. */
        public Part {
            records = List.copyOf(records);
        }
    }
}
