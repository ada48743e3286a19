package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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
        boolean last = !from.changed().isBefore(until);
        List<R> records = List.of();
        ChangePosition reached = from;
        if (!last) {
            Walk walk = new Walk(from, until, most);
            walk.begin();
            while (!walk.isAtEnd() && walk.listNew().isEmpty()) {
                walk.goOn();
            }
            records = walk.listNew();
            reached = walk.reached();
            last = walk.isAtEnd();
        }
        ChangePosition next =
                new ChangePosition(source, reached.changed(), reached.id(), reached.alike(), last ? null : until);
        return new Part<>(records, next.cursor(cursor.stream()), last, last ? until : reached.changed());
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

    /** One way through the records since a position, in parts. */
    private final class Walk {
        private final ChangePosition from;
        private final Instant until;
        private final int most;
        private int offset;
        private List<R> asked = List.of();

        private Walk(ChangePosition from, Instant until, int most) {
            this.from = from;
            this.until = until;
            this.most = most;
        }

        /** Where the last part ended; further back if records have moved away since and let the others move up. */
        private void begin() throws AdapterException {
            ask(Math.max(0, from.alike() - 1));
            for (int back = step(); offset > 0 && !joins(); back *= 2) {
                ask(Math.max(0, offset - back));
            }
        }

        /** Parts overlap, as records may move up between two of them. */
        private void goOn() throws AdapterException {
            ask(offset + step());
        }

        private void ask(int first) throws AdapterException {
            offset = first;
            asked = query.list(from.changed(), until, first, most);
        }

        private int step() {
            return Math.max(1, most / 2);
        }

        private boolean joins() {
            return !asked.isEmpty() && !isNew(asked.get(0));
        }

        private boolean isNew(R each) {
            return from.isBefore(changed.apply(each), id.applyAsLong(each));
        }

        private boolean isAtEnd() {
            return asked.size() < most;
        }

        private List<R> listNew() {
            return asked.stream().filter(this::isNew).collect(Collectors.toList());
        }

        private ChangePosition reached() {
            List<R> found = listNew();
            if (found.isEmpty()) {
                return from;
            }
            R newest = found.get(found.size() - 1);
            Instant stamp = changed.apply(newest);
            int before = stamp.equals(from.changed()) ? offset : 0;
            int alike = (int) asked.stream()
                    .filter(each -> changed.apply(each).equals(stamp))
                    .count();
            return new ChangePosition(from.source(), stamp, id.applyAsLong(newest), before + alike, from.until());
        }
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
