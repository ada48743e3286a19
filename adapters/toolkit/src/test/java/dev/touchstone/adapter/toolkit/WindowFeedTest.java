package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that gives its newest rows first, and of a window only so many, is read whole. */
class WindowFeedTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a source");
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration LAG = Duration.ofMinutes(1);

    private final List<Row> rows = new ArrayList<>();
    private Instant now = START;
    private int cap = Integer.MAX_VALUE;
    private int requests;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1000})
    void narrowsItsWindowUntilAPageHoldsIt(int most) throws AdapterException {
        for (int id = 0; id < 200; id++) {
            rows.add(new Row(id, START.plusSeconds(id * 37L % 1000)));
        }
        now = START.plusSeconds(2000);

        assertThat(readRun(Cursor.start("chats"), most).ids).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void reachesOverEmptyYearsInFewRequests() throws AdapterException {
        rows.add(new Row(1, BEGINNING));
        rows.add(new Row(2, START));
        now = START.plusSeconds(2000);

        assertThat(readRun(Cursor.start("chats"), 100).ids).containsExactlyInAnyOrder(1, 2);
        assertThat(requests).isLessThan(20);
    }

    @Test
    void passesOverEmptyWindowsWithinOneReading() throws AdapterException {
        now = START.plusSeconds(2000);

        assertThat(feed().read(Cursor.start("chats"), SOURCE, now, 100).last()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void walksTheRowsOfOneSecond(int most) throws AdapterException {
        for (int id = 0; id < 50; id++) {
            rows.add(new Row(id, START));
        }
        now = START.plusSeconds(2000);

        assertThat(readRun(Cursor.start("chats"), most).ids).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void saysWhereTheSourceGivesNoMore() {
        for (int id = 0; id < 50; id++) {
            rows.add(new Row(id, START));
        }
        now = START.plusSeconds(2000);
        cap = 30;

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> readRun(Cursor.start("chats"), 10))
                .satisfies(stopped ->
                        assertThat(stopped.text().en()).contains("2026-11-20T08:00:00Z", "at least 30", "Raise"));
    }

    @Test
    void staysBehindTheClockAndEndsWhereItWasDecidedToEnd() throws AdapterException {
        rows.add(new Row(1, START));
        now = START.plus(LAG);
        Run first = readRun(Cursor.start("chats"), 10);
        assertThat(first.ids).isEmpty();

        now = now.plusSeconds(1);
        assertThat(readRun(first.end, 10).ids).containsExactly(1);
    }

    @Test
    void doesNotGoOnInAnotherSource() throws AdapterException {
        Cursor end = readRun(Cursor.start("chats"), 10).end;

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> feed().read(end, Fingerprint.of("another"), now, 10));
    }

    /** Rows appear and change at random while windows are read; the last version of each is known in the end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingWhileRowsComeAndChange(long seed) throws AdapterException {
        Random random = new Random(seed);
        Set<Row> read = new TreeSet<>(ORDER);
        Cursor cursor = Cursor.start("chats");
        for (int step = 0; step < 2000; step++) {
            now = now.plusSeconds(random.nextInt(20));
            if (random.nextInt(3) == 0) {
                rows.add(new Row(rows.size() + 1, now));
            }
            if (!rows.isEmpty() && random.nextInt(3) == 0) {
                Row changing = rows.remove(random.nextInt(rows.size()));
                rows.add(new Row(changing.id, now));
            }
            ChangeFeed.Part<Row> part = feed().read(cursor, SOURCE, now, 2 + random.nextInt(20));
            read.addAll(part.records());
            cursor = part.next();
        }
        now = now.plus(LAG).plusSeconds(2);
        for (int run = 0; run < 2; run++) {
            Run rest = readRun(cursor, 50);
            read.addAll(rest.rows);
            cursor = rest.end;
        }
        assertThat(rows).hasSizeGreaterThan(300).allMatch(read::contains);
    }

    private Run readRun(Cursor from, int most) throws AdapterException {
        Run run = new Run();
        Cursor cursor = from;
        for (int pages = 0; pages < 5000; pages++) {
            ChangeFeed.Part<Row> part = feed().read(cursor, SOURCE, now, most);
            run.rows.addAll(part.records());
            part.records().forEach(row -> run.ids.add(row.id));
            cursor = part.next();
            run.end = cursor;
            if (part.last()) {
                return run;
            }
        }
        throw new AssertionError("The run does not end");
    }

    private WindowFeed<Row> feed() {
        return new WindowFeed<>(
                this::query, row -> Integer.toString(row.id), BEGINNING, Duration.ofDays(365), cap, LAG);
    }

    private List<Row> query(Instant from, Instant until, int offset, int most) {
        requests++;
        return rows.stream()
                .filter(row -> !row.changed.isBefore(from) && row.changed.isBefore(until))
                .sorted(ORDER.reversed())
                .limit(cap)
                .skip(offset)
                .limit(most)
                .collect(Collectors.toList());
    }

    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> row.changed).thenComparingInt(row -> row.id);

    private record Row(int id, Instant changed) {}

    private static final class Run {
        private final List<Integer> ids = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private Cursor end = Cursor.start("chats");
    }
}
