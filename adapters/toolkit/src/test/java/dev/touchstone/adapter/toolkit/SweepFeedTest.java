package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is not in the order of its stamps is swept over, and what is young enough to change again in every run. */
class SweepFeedTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a source");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration AGAIN = Duration.ofDays(28);

    private final List<Row> rows = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();
    private final SweepFeed<Row> feed =
            new SweepFeed<>(this::list, Row::stamp, () -> START.plus(Duration.ofDays(400)), AGAIN);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void givesEverythingOnceWhateverTheSizeOfAPage(int most) throws AdapterException {
        for (int id = 0; id < 50; id++) {
            rows.add(new Row(id, START.plusSeconds(id * 37L % 10)));
        }
        List<Integer> read = new ArrayList<>();
        readRun(Cursor.start("ratings"), most, read);

        assertThat(read).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void theNextSweepBeginsSomeTimeBeforeTheLatestStamp() throws AdapterException {
        rows.add(new Row(1, START));
        rows.add(new Row(2, START.plus(Duration.ofDays(30))));
        rows.add(new Row(3, START.plus(Duration.ofDays(10))));
        Cursor end = readRun(Cursor.start("ratings"), 1, new ArrayList<>());
        List<Integer> read = new ArrayList<>();
        readRun(end, 1, read);

        assertThat(asked).last().isEqualTo(START.plus(Duration.ofDays(2)));
        assertThat(read).containsExactly(2, 3);
    }

    @Test
    void anEmptySweepKeepsItsPlace() throws AdapterException {
        rows.add(new Row(1, START));
        Cursor end = readRun(Cursor.start("ratings"), 1, new ArrayList<>());
        rows.clear();

        assertThat(readRun(end, 1, new ArrayList<>())).isEqualTo(end);
    }

    @Test
    void aStampOfTheFarFutureKeepsNothingAway() throws AdapterException {
        rows.add(new Row(1, Instant.parse("2999-01-01T00:00:00Z")));
        Cursor end = readRun(Cursor.start("ratings"), 1, new ArrayList<>());
        rows.add(new Row(2, START.plus(Duration.ofDays(399))));
        List<Integer> read = new ArrayList<>();
        readRun(end, 10, read);

        assertThat(read).contains(2);
    }

    @Test
    void aPointerThatLeadsInACircleIsNotFollowed() throws AdapterException {
        SweepFeed<Row> circle = new SweepFeed<>(
                (since, pointer, most) -> new PointerPage<>(List.of(), "same", false, START),
                Row::stamp,
                () -> START,
                AGAIN);
        Cursor next = circle.read(Cursor.start("ratings"), SOURCE, 1).next();

        assertThatExceptionOfType(SourceUnavailableException.class).isThrownBy(() -> circle.read(next, SOURCE, 1));
    }

    @Test
    void doesNotGoOnInAnotherSource() throws AdapterException {
        Cursor end = readRun(Cursor.start("ratings"), 1, new ArrayList<>());

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> feed.read(end, Fingerprint.of("another"), 10));
    }

    private Cursor readRun(Cursor start, int most, List<Integer> read) throws AdapterException {
        Cursor cursor = start;
        ChangeFeed.Part<Row> part;
        do {
            part = feed.read(cursor, SOURCE, most);
            part.records().forEach(row -> read.add(row.id));
            cursor = part.next();
        } while (!part.last());
        return cursor;
    }

    private PointerPage<Row> list(Instant since, @Nullable String pointer, int most) {
        asked.add(since);
        int after = pointer == null ? Integer.MIN_VALUE : Integer.parseInt(pointer);
        List<Row> found = rows.stream()
                .filter(row -> !row.stamp.isBefore(since) && row.id > after)
                .collect(Collectors.toList());
        List<Row> page = found.subList(0, Math.min(most, found.size()));
        boolean last = page.size() == found.size();
        return new PointerPage<>(page, last ? null : Integer.toString(page.get(page.size() - 1).id), last, START);
    }

    private record Row(int id, Instant stamp) {}
}
