package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source that keeps the place itself: every page comes with a pointer, which leads on also after the last page, in the next
 * run. That nothing becomes visible behind a pointer is the source's promise; ask its manual for a moment that it withholds.
 *
 * @param <R> a record of the source
 */
public final class PointerFeed<R> {

    private final PointerQuery<R> query;

    /**
     * @param query asks the source
     */
    public PointerFeed(PointerQuery<R> query) {
        this.query = query;
    }

    /**
     * Reads the next page.
     *
     * @param cursor from the host
     * @param source what is read; a cursor into something else is expired
     * @param most how many records to ask for at once, at least 1
     * @return the part
     * @throws SourceUnavailableException if the source hands out the same pointer again although there is more
     * @throws AdapterException otherwise, by its kind
     */
    public ChangeFeed.Part<R> read(Cursor cursor, Fingerprint source, int most) throws AdapterException {
        PointerPosition from = PointerPosition.findIn(cursor).orElse(new PointerPosition(source, null));
        from.requireSource(cursor.stream(), source);
        PointerPage<R> page = query.list(from.pointer(), most);
        requireMove(cursor.stream(), from.pointer(), page);
        String next = page.next() == null ? from.pointer() : page.next();
        return new ChangeFeed.Part<>(
                page.records(), new PointerPosition(source, next).cursor(cursor.stream()), page.last(), page.reached());
    }

    /** A pointer that leads back to where it came from would be followed for ever. */
    static void requireMove(String stream, @Nullable String pointer, PointerPage<?> page)
            throws SourceUnavailableException {
        if (!page.last() && String.valueOf(page.next()).equals(pointer)) {
            throw new SourceUnavailableException(new LocalizedText(
                    "读取数据流 " + stream + " 时，来源的下一页指向它自己",
                    "讀取資料流 " + stream + " 時，來源的下一頁指向它自己",
                    "In stream " + stream + " the source's next page is the same page again"));
        }
    }
}
