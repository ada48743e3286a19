package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed of changes leaves nothing out, whatever happens between two pages. */
class ChangeFeedTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a source");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration LAG = Duration.ofMinutes(1);

    private final List<Row> rows = new ArrayList<>();
    private Instant now = START;
    private int questions;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void walksEqualStampsWhateverTheSizeOfAPage(int most) throws AdapterException {
        LongStream.rangeClosed(1, 50).forEach(id -> rows.add(new Row(id, START)));
        now = START.plus(LAG).plusSeconds(1);

        assertThat(readRun(Cursor.start("tickets"), most, Duration.ZERO).ids)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().collect(Collectors.toList()));
    }

    @Test
    void walkingEqualStampsCostsAQuestionAPart() throws AdapterException {
        LongStream.rangeClosed(1, 1000).forEach(id -> rows.add(new Row(id, START)));
        now = START.plus(LAG).plusSeconds(1);

        assertThat(readRun(Cursor.start("tickets"), 10, Duration.ZERO).ids).hasSize(1000);
        assertThat(questions).isLessThan(1000 / 9 + 3);
    }

    /** More of them than a part holds, so that where the last part ended is far behind what comes next. */
    @Test
    void findsItsPlaceWhenManyRecordsHaveMovedAway() throws AdapterException {
        LongStream.rangeClosed(1, 200).forEach(id -> rows.add(new Row(id, START)));
        now = START.plus(LAG).plusSeconds(1);
        Cursor cursor = Cursor.start("tickets");
        for (int parts = 0; parts < 10; parts++) {
            cursor = feed(Duration.ZERO).read(cursor, SOURCE, now, 10).next();
        }
        long done = ChangePosition.findIn(cursor).orElseThrow().id();
        rows.removeIf(row -> row.id <= 80);

        assertThat(readRun(cursor, 10, Duration.ZERO).ids)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(done + 1, 200).boxed().collect(Collectors.toList()));
    }

    @Test
    void readsAgainWhatLiesWithinTheOverlap() throws AdapterException {
        rows.add(new Row(1, START));
        rows.add(new Row(2, START.plusSeconds(50)));
        now = START.plusSeconds(200);
        Run first = readRun(Cursor.start("tickets"), 10, Duration.ZERO);

        assertThat(readRun(first.end, 10, Duration.ZERO).ids).isEmpty();
        assertThat(readRun(first.end, 10, Duration.ofSeconds(30)).ids).containsExactly(2L);
        assertThat(readRun(first.end, 10, Duration.ofSeconds(60)).ids).containsExactly(1L, 2L);
    }

    @Test
    void staysBehindTheClockOfTheSource() throws AdapterException {
        rows.add(new Row(1, START));
        now = START.plus(LAG);
        assertThat(readRun(Cursor.start("tickets"), 10, Duration.ZERO).ids).isEmpty();

        now = now.plusSeconds(1);
        assertThat(readRun(Cursor.start("tickets"), 10, Duration.ZERO).ids).containsExactly(1L);
    }

    @Test
    void doesNotGoOnInAnotherSource() throws AdapterException {
        Cursor end = readRun(Cursor.start("tickets"), 10, Duration.ZERO).end;

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> feed(Duration.ZERO).read(end, Fingerprint.of("another"), now, 10));
    }

    /** Records appear and change at random while pages of random sizes are read; the last version of each is known in the end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingWhileRecordsComeAndChange(long seed) throws AdapterException {
        Random random = new Random(seed);
        Set<Row> read = new TreeSet<>(ORDER);
        Cursor cursor = Cursor.start("tickets");
        for (int step = 0; step < 2000; step++) {
            happen(random);
            ChangeFeed.Part<Row> part = feed(Duration.ZERO).read(cursor, SOURCE, now, 4 + random.nextInt(20));
            read.addAll(part.records());
            cursor = part.next();
        }
        now = now.plus(LAG).plusSeconds(1);
        for (int run = 0; run < 2; run++) {
            Run rest = readRun(cursor, 50, Duration.ZERO);
            read.addAll(rest.rows);
            cursor = rest.end;
        }
        assertThat(rows).isNotEmpty().allMatch(read::contains);
    }

    private void happen(Random random) {
        now = now.plusSeconds(random.nextInt(20));
        if (random.nextInt(3) == 0) {
            rows.add(new Row(rows.size() + 1L, now));
        }
        if (!rows.isEmpty() && random.nextInt(3) == 0) {
            Row changing = rows.get(random.nextInt(rows.size()));
            rows.remove(changing);
            rows.add(new Row(changing.id, now));
        }
    }

    private Run readRun(Cursor from, int most, Duration overlap) throws AdapterException {
        Run run = new Run();
        Cursor cursor = from;
        for (int pages = 0; pages < 1000; pages++) {
            ChangeFeed.Part<Row> part = feed(overlap).read(cursor, SOURCE, now, most);
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

    private ChangeFeed<Row> feed(Duration overlap) {
        return new ChangeFeed<>(this::query, row -> row.changed, row -> row.id, LAG, overlap);
    }

    private List<Row> query(Instant from, Instant until, int offset, int most) {
        questions++;
        return rows.stream()
                .filter(row -> !row.changed.isBefore(from) && row.changed.isBefore(until))
                .sorted(ORDER)
                .skip(offset)
                .limit(most)
                .collect(Collectors.toList());
    }

    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> row.changed).thenComparingLong(row -> row.id);

    private record Row(long id, Instant changed) {}

    private static final class Run {
        private final List<Long> ids = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private Cursor end = Cursor.start("tickets");
    }
}
