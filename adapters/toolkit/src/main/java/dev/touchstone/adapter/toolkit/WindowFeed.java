package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a source that can be asked for a window of time and nothing finer: newest first, unsorted, or capped after so many rows. A
 * window that fills a page may hold more, so it is halved until one does not: each is then whole in one answer, and nothing can move
 * between its pages. Only the rows of a single second are walked by offset. Empty stretches widen the window again.
 *
 * @param <R> a record of the source
 */
public final class WindowFeed<R> {

    private static final Duration NARROWEST = Duration.ofSeconds(1);
    private static final int FEWEST = 2;
    private static final int MOST_EMPTY = 16;

    private final ChangeQuery<R> query;
    private final Function<R, String> key;
    private final Instant beginning;
    private final Duration widest;
    private final int cap;
    private final Duration lag;

    /**
     * @param query asks the source; the order of its rows does not matter. Its window is whole seconds, the end excluded
     * @param key a record's key, by which a row that is met twice in one second is known
     * @param beginning the first second of the first window
     * @param widest what the source allows, at least a second
     * @param cap how many rows of one window the source gives in all its pages; {@link Integer#MAX_VALUE} if it gives them all
     * @param lag how far to stay behind the source's clock, at least as long as a record may take to become visible
     */
    public WindowFeed(
            ChangeQuery<R> query, Function<R, String> key, Instant beginning, Duration widest, int cap, Duration lag) {
        this.query = query;
        this.key = key;
        this.beginning = beginning.truncatedTo(ChronoUnit.SECONDS);
        this.widest = max(widest.truncatedTo(ChronoUnit.SECONDS));
        this.cap = cap;
        this.lag = lag;
    }

    /**
     * Reads the next window that holds anything.
     *
     * @param cursor from the host
     * @param source what is read; a cursor into something else is expired
     * @param now what the source's clock says
     * @param most how many records to ask for at once, at most what the source gives in one page; fewer than 2
     *     are taken for 2
     * @return the part; after many empty windows it may be empty although it is not the last
     * @throws SourceChangedException if one second holds more rows than the source gives
     * @throws AdapterException otherwise, by its kind
     */
    public ChangeFeed.Part<R> read(Cursor cursor, Fingerprint source, Instant now, int most) throws AdapterException {
        WindowPosition from = WindowPosition.findIn(cursor).orElse(new WindowPosition(source, beginning, widest, null));
        from.requireSource(cursor.stream(), source);
        ChangeFeed.Part<R> part = readWindow(from, cursor.stream(), source, now, most);
        for (int empty = 1; part.records().isEmpty() && !part.last() && empty < MOST_EMPTY; empty++) {
            WindowPosition next = WindowPosition.findIn(part.next()).orElseThrow();
            part = readWindow(next, cursor.stream(), source, now, most);
        }
        return part;
    }

    private ChangeFeed.Part<R> readWindow(WindowPosition from, String stream, Fingerprint source, Instant now, int most)
            throws AdapterException {
        Instant until = from.until() == null ? now.minus(lag).truncatedTo(ChronoUnit.SECONDS) : from.until();
        if (!from.from().isBefore(until)) {
            return part(List.of(), new WindowPosition(source, from.from(), from.width(), null), stream, until);
        }
        Duration width = from.width();
        Instant end = end(from.from(), width, until);
        int page = Math.max(FEWEST, most);
        List<R> rows = query.list(from.from(), end, 0, page);
        while (rows.size() >= page && width.compareTo(NARROWEST) > 0) {
            width = max(Duration.between(from.from(), end).dividedBy(2).truncatedTo(ChronoUnit.SECONDS));
            end = end(from.from(), width, until);
            rows = query.list(from.from(), end, 0, page);
        }
        if (rows.size() >= page) {
            rows = walk(from.from(), end, rows, page);
        } else if (rows.size() < page / 2) {
            width = min(width.multipliedBy(2));
        }
        boolean last = !end.isBefore(until);
        return part(rows, new WindowPosition(source, end, width, last ? null : until), stream, end);
    }

    /** The rows of a second that fill more than a page; pages overlap, as a row that changes meanwhile lets others move up. */
    private List<R> walk(Instant second, Instant end, List<R> first, int most) throws AdapterException {
        Map<String, R> found = new LinkedHashMap<>();
        int step = most / 2;
        List<R> page = first;
        for (int offset = step; page.size() >= most; offset += step) {
            page.forEach(row -> found.put(key.apply(row), row));
            page = query.list(second, end, offset, most);
            if (offset + page.size() >= cap) {
                throw capped(second, cap);
            }
        }
        page.forEach(row -> found.put(key.apply(row), row));
        return List.copyOf(found.values());
    }

    private static SourceChangedException capped(Instant second, int given) {
        return new SourceChangedException(new LocalizedText(
                "来源在 " + second + " 这一秒至少有 " + given + " 条记录，而它最多只给这么多。请在来源放宽分页上限，或改用按序号读取",
                "來源在 " + second + " 這一秒至少有 " + given + " 筆記錄，而它最多只給這麼多。請在來源放寬分頁上限，或改用按序號讀取",
                "In the second " + second + " the source has at least " + given
                        + " records, and it gives no more than that. Raise its paging limit, or read it by number"));
    }

    private ChangeFeed.Part<R> part(List<R> rows, WindowPosition next, String stream, Instant watermark) {
        return new ChangeFeed.Part<>(rows, next.cursor(stream), next.until() == null, watermark);
    }

    private static Instant end(Instant from, Duration width, Instant until) {
        Instant end = from.plus(width);
        return end.isBefore(until) ? end : until;
    }

    private Duration min(Duration width) {
        return width.compareTo(widest) < 0 ? width : widest;
    }

    private static Duration max(Duration width) {
        return width.compareTo(NARROWEST) > 0 ? width : NARROWEST;
    }
}
