package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CursorExpiredException;
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

/** A numbered feed loses nothing, also where a lower number becomes visible after a higher one. */
class SequenceFeedTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a source");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration LAG = Duration.ofMinutes(1);

    private final List<Row> rows = new ArrayList<>();
    private Instant now = START;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void givesEverythingOnceWhateverTheSizeOfAPage(int most) throws AdapterException {
        for (long id = 1; id <= 50; id++) {
            rows.add(new Row(id, START, START));
        }
        now = START.plus(LAG).plusSeconds(1);
        List<Long> ids = new ArrayList<>();
        readRun(Cursor.start("events"), most, ids);

        assertThat(ids).hasSize(50).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void waitsForANumberThatMayStillBecomeVisible() throws AdapterException {
        rows.add(new Row(1, START, START.plusSeconds(30)));
        rows.add(new Row(2, START, START));
        List<Long> ids = new ArrayList<>();
        now = START.plusSeconds(10);
        Cursor cursor = readRun(Cursor.start("events"), 10, ids);
        assertThat(ids).isEmpty();

        now = START.plus(LAG).plusSeconds(1);
        readRun(cursor, 10, ids);
        assertThat(ids).containsExactly(1L, 2L);
    }

    @Test
    void isNotHeldUpByAStampOfTheFarFuture() throws AdapterException {
        rows.add(new Row(1, Instant.parse("2999-01-01T00:00:00Z"), START));
        rows.add(new Row(2, START, START));
        now = START.plus(LAG).plusSeconds(1);
        List<Long> ids = new ArrayList<>();
        readRun(Cursor.start("events"), 10, ids);

        assertThat(ids).containsExactly(1L, 2L);
    }

    @Test
    void doesNotGoOnInAnotherSource() throws AdapterException {
        Cursor end = readRun(Cursor.start("events"), 10, new ArrayList<>());

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> feed().read(end, Fingerprint.of("another"), now, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SequencePosition(SOURCE, -1));
    }

    /** Transactions of random length number their records when they begin and show them when they end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingWhereTransactionsOverlap(long seed) throws AdapterException {
        Random random = new Random(seed);
        Set<Long> read = new TreeSet<>();
        Cursor cursor = Cursor.start("events");
        for (int step = 0; step < 2000; step++) {
            now = now.plusSeconds(random.nextInt(10));
            if (random.nextBoolean()) {
                rows.add(new Row(rows.size() + 1L, now, now.plusSeconds(random.nextInt((int) LAG.toSeconds()))));
            }
            ChangeFeed.Part<Row> part = feed().read(cursor, SOURCE, now, 1 + random.nextInt(5));
            part.records().forEach(row -> read.add(row.id));
            cursor = part.next();
        }
        now = now.plus(LAG).plus(LAG);
        List<Long> rest = new ArrayList<>();
        readRun(cursor, 50, rest);
        read.addAll(rest);

        assertThat(read).hasSameSizeAs(rows).hasSizeGreaterThan(500);
    }

    private Cursor readRun(Cursor from, int most, List<Long> ids) throws AdapterException {
        Cursor cursor = from;
        for (int pages = 0; pages < 1000; pages++) {
            ChangeFeed.Part<Row> part = feed().read(cursor, SOURCE, now, most);
            part.records().forEach(row -> ids.add(row.id));
            cursor = part.next();
            if (part.last()) {
                return cursor;
            }
        }
        throw new AssertionError("The run does not end");
    }

    private SequenceFeed<Row> feed() {
        return new SequenceFeed<>(this::query, row -> row.id, row -> row.stamped, LAG);
    }

    private List<Row> query(long after, int most) {
        return rows.stream()
                .filter(row -> row.id > after && !row.visible.isAfter(now))
                .sorted(Comparator.comparingLong(row -> row.id))
                .limit(most)
                .collect(Collectors.toList());
    }

    private record Row(long id, Instant stamped, Instant visible) {}
}
