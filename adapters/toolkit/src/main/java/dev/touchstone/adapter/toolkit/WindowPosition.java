package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a feed that is read window by window: everything stamped before it is done.
 *
 * @param source what is read, so that a changed source is noticed
 * @param from where the next window begins, to the second
 * @param width how wide the next window is to be, at least a second
 * @param until where the run that is under way ends; null between runs
 */
record WindowPosition(
        Fingerprint source,
        Instant from,
        Duration width,
        @Nullable Instant until) {

    private static final String VERSION = "w1";
    private static final int PARTS = 4;
    private static final String BETWEEN_RUNS = "-";

    static Optional<WindowPosition> findIn(Cursor cursor) throws CursorExpiredException {
        return PrintedPosition.findIn(cursor, VERSION, PARTS)
                .map(parts -> new WindowPosition(
                        new Fingerprint(parts.get(0)),
                        instant(parts.get(1)),
                        Duration.ofSeconds(Long.parseLong(parts.get(2))),
                        parts.get(3).equals(BETWEEN_RUNS) ? null : instant(parts.get(3))));
    }

    void requireSource(String stream, Fingerprint now) throws CursorExpiredException {
        PrintedPosition.requireSource(stream, source, now);
    }

    Cursor cursor(String stream) {
        return PrintedPosition.print(
                stream,
                VERSION,
                source.hex(),
                Long.toString(from.getEpochSecond()),
                Long.toString(width.toSeconds()),
                until == null ? BETWEEN_RUNS : Long.toString(until.getEpochSecond()));
    }

    private static Instant instant(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
