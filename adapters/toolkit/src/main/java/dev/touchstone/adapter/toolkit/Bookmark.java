package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.util.Optional;

/**
 * A place in a source that can be numbered: so many records of so many parts are done. Its printed form is the position of a
 * {@link Cursor}; it names the source's fingerprint, and a check digit of its own tells garbage and the cursors of other streams
 * from real ones.
 *
 * @param source of what was read, so that a changed source is noticed
 * @param part which part (a file, a year), counted from 0
 * @param done how many records of that part are done, at least 0
 */
public record Bookmark(Fingerprint source, int part, long done) {

    private static final String VERSION = "b1";
    private static final int PARTS = 3;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Bookmark {
        if (part < 0 || done < 0) {
            throw new IllegalArgumentException("A bookmark counts from 0: part " + part + ", done " + done);
        }
    }

    /**
     * Reads the bookmark of a cursor.
     *
     * @param cursor from the host
     * @return empty at the very start of the stream
     * @throws CursorExpiredException if the position was not written by {@link #cursor} for this stream
     */
    public static Optional<Bookmark> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new Bookmark(
                        new Fingerprint(parts.get(0)), Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2))));
    }

    /**
     * Makes sure that the source is still the one that was read.
     *
     * @param stream the cursor's stream
     * @param now the source's fingerprint now
     * @return this bookmark
     * @throws CursorExpiredException if the source has changed
     */
    public Bookmark requireSource(String stream, Fingerprint now) throws CursorExpiredException {
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
        return PrintedPosition.print(stream, VERSION, source.hex(), Integer.toString(part), Long.toString(done));
    }
}
