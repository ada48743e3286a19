package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.util.Optional;

/**
 * A place in a feed that is numbered: everything up to this number is done.
 *
 * @param source what is read, so that a changed source is noticed
 * @param done the last number that is done, at least 0
 */
public record SequencePosition(Fingerprint source, long done) {

    private static final String VERSION = "s1";
    private static final int PARTS = 2;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SequencePosition {
        if (done < 0) {
            throw new IllegalArgumentException("A sequence is counted from 0, not from " + done);
        }
    }

    /**
     * Reads the position of a cursor.
     *
     * @param cursor from the host
     * @return empty at the very start of the stream
     * @throws CursorExpiredException if the position was not written by {@link #cursor} for this stream
     */
    public static Optional<SequencePosition> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new SequencePosition(new Fingerprint(parts.get(0)), Long.parseLong(parts.get(1))));
    }

    /**
     * Makes sure that the source is still the one that was read.
     *
     * @param stream the cursor's stream
     * @param now the source's fingerprint now
     * @return this position
     * @throws CursorExpiredException if the source has changed
     */
    public SequencePosition requireSource(String stream, Fingerprint now) throws CursorExpiredException {
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
        return PrintedPosition.print(stream, VERSION, source.hex(), Long.toString(done));
    }
}
