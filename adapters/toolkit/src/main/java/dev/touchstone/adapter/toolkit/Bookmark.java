package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern PRINTED =
            Pattern.compile(VERSION + "\\.([0-9a-f]{32})\\.([0-9]{1,9})\\.([0-9]{1,18})\\.([0-9a-f]{8})");
    private static final int CHECK_DIGITS = 8;

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
        if (cursor.position() == null) {
            return Optional.empty();
        }
        Matcher printed = PRINTED.matcher(cursor.position());
        if (printed.matches()) {
            Bookmark bookmark = new Bookmark(
                    new Fingerprint(printed.group(1)),
                    Integer.parseInt(printed.group(2)),
                    Long.parseLong(printed.group(3)));
            if (bookmark.check(cursor.stream()).equals(printed.group(4))) {
                return Optional.of(bookmark);
            }
        }
        throw new CursorExpiredException(
                cursor.stream(),
                new LocalizedText(
                        "数据流 " + cursor.stream() + " 的读取位置不是本适配器写下的，将从头重新读取",
                        "資料流 " + cursor.stream() + " 的讀取位置不是本轉接器寫下的，將從頭重新讀取",
                        "This adapter did not write the cursor of stream " + cursor.stream()
                                + ": the stream is read again from its start"));
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
        if (source.equals(now)) {
            return this;
        }
        throw new CursorExpiredException(
                stream,
                new LocalizedText(
                        "数据流 " + stream + " 的来源或映射在上次读取之后有变化，将从头重新读取；已有的数据保留",
                        "資料流 " + stream + " 的來源或對應在上次讀取之後有變化，將從頭重新讀取；已有的資料保留",
                        "The source or the mapping of stream " + stream
                                + " has changed since it was last read: it is read again from its start,"
                                + " what is stored stays"));
    }

    /**
     * The cursor that leads back here.
     *
     * @param stream whose
     * @return the cursor
     */
    public Cursor cursor(String stream) {
        return new Cursor(stream, VERSION + "." + source + "." + part + "." + done + "." + check(stream));
    }

    private String check(String stream) {
        return Fingerprint.of(stream, source.hex(), Integer.toString(part), Long.toString(done))
                .hex()
                .substring(0, CHECK_DIGITS);
    }
}
