package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sweep over everything since a stamp.
 *
 * @param source what is read, so that a changed source is noticed
 * @param since where the sweep begins, to the second
 * @param latest the latest stamp met so far, to the second
 * @param pointer to the next page of the sweep that is under way; null between sweeps
 */
record SweepPosition(
        Fingerprint source,
        Instant since,
        Instant latest,
        @Nullable String pointer) {

    private static final String VERSION = "o1";
    private static final int PARTS = 4;

    static Optional<SweepPosition> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new SweepPosition(
                        new Fingerprint(parts.get(0)),
                        instant(parts.get(1)),
                        instant(parts.get(2)),
                        PrintedPosition.findForeign(parts.get(3)).orElse(null)));
    }

    void requireSource(String stream, Fingerprint now) throws CursorExpiredException {
        PrintedPosition.requireSource(stream, source, now);
    }

    Cursor cursor(String stream) {
        return PrintedPosition.print(
                stream,
                VERSION,
                source.hex(),
                Long.toString(since.getEpochSecond()),
                Long.toString(latest.getEpochSecond()),
                PrintedPosition.foreign(pointer));
    }

    private static Instant instant(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
