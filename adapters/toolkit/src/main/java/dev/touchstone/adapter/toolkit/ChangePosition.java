package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a feed of changes: everything up to this stamp, and of this stamp up to this id, is done.
 *
 * @param source what is read, so that a changed source is noticed
 * @param changed the stamp of the last record that was read
 * @param id the number of that record, at least 0
 * @param alike how many records with this stamp were counted up to here, so that a walk need not begin with the first of them; a
 *     hint, at least 0
 * @param until where the run that is under way ends; null between runs
 */
public record ChangePosition(
        Fingerprint source,
        Instant changed,
        long id,
        int alike,
        @Nullable Instant until) {

    private static final String VERSION = "c2";
    private static final int PARTS = 5;
    private static final String BETWEEN_RUNS = "-";
    private static final String NANOS = "n";

    /**
     * A place that nobody counted to.
     *
     * @param source what is read
     * @param changed the stamp of the last record that was read
     * @param id the number of that record, at least 0
     * @param until where the run that is under way ends; null between runs
     */
    public ChangePosition(Fingerprint source, Instant changed, long id, @Nullable Instant until) {
        this(source, changed, id, 0, until);
    }

    /**
     * The place before everything that changed since an instant. It lies a second earlier, so that a source which tells time by the
     * second leaves nothing out.
     *
     * @param source what is read
     * @param since the instant, included
     * @return a place between runs
     */
    public static ChangePosition before(Fingerprint source, Instant since) {
        return new ChangePosition(source, since.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1), 0, null);
    }

    /**
     * Reads the position of a cursor.
     *
     * @param cursor from the host
     * @return empty at the very start of the stream
     * @throws CursorExpiredException if the position was not written by {@link #cursor} for this stream
     */
    public static Optional<ChangePosition> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new ChangePosition(
                        new Fingerprint(parts.get(0)),
                        instant(parts.get(1)),
                        Long.parseLong(parts.get(2)),
                        Integer.parseInt(parts.get(3)),
                        parts.get(4).equals(BETWEEN_RUNS) ? null : instant(parts.get(4))));
    }

    /**
     * Makes sure that the source is still the one that was read.
     *
     * @param stream the cursor's stream
     * @param now the source's fingerprint now
     * @return this position
     * @throws CursorExpiredException if the source has changed
     */
    public ChangePosition requireSource(String stream, Fingerprint now) throws CursorExpiredException {
        PrintedPosition.requireSource(stream, source, now);
        return this;
    }

    /**
     * The cursor that leads back here.
     *
     * @param stream whose
     * @return the cursor
     */
    public Cursor cursor(String stream) {
        return PrintedPosition.print(
                stream,
                VERSION,
                source.hex(),
                text(changed),
                Long.toString(id),
                Integer.toString(alike),
                until == null ? BETWEEN_RUNS : text(until));
    }

    /** Whether a record with this stamp and number comes after this place. */
    boolean isBefore(Instant stamp, long number) {
        int order = stamp.compareTo(changed);
        return order > 0 || (order == 0 && number > id);
    }

    private static String text(Instant instant) {
        return instant.getEpochSecond() + NANOS + instant.getNano();
    }

    private static Instant instant(String text) {
        int nanos = text.indexOf(NANOS);
        return Instant.ofEpochSecond(
                Long.parseLong(text.substring(0, nanos)), Long.parseLong(text.substring(nanos + NANOS.length())));
    }
}
