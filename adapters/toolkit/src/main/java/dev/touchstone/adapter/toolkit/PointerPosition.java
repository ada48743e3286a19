package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that the source itself has named.
 *
 * @param source what is read, so that a changed source is noticed
 * @param pointer as the source handed it out; null if it has handed out none so far
 */
record PointerPosition(Fingerprint source, @Nullable String pointer) {

    private static final String VERSION = "p1";
    private static final int PARTS = 2;

    static Optional<PointerPosition> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new PointerPosition(
                        new Fingerprint(parts.get(0)),
                        PrintedPosition.findForeign(parts.get(1)).orElse(null)));
    }

    void requireSource(String stream, Fingerprint now) throws CursorExpiredException {
        PrintedPosition.requireSource(stream, source, now);
    }

    Cursor cursor(String stream) {
        return PrintedPosition.print(stream, VERSION, source.hex(), PrintedPosition.foreign(pointer));
    }
}
