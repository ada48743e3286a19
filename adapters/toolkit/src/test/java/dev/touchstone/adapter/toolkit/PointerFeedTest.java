package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that keeps the place itself is read on from wherever its pointer leads. */
class PointerFeedTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a source");
    private static final Instant REACHED = Instant.parse("2026-11-20T08:00:00Z");

    private final List<Integer> rows = new ArrayList<>();
    private final PointerFeed<Integer> feed = new PointerFeed<>(this::list);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void givesEverythingOnceWhateverTheSizeOfAPage(int most) throws AdapterException {
        fill(50);
        List<Integer> read = new ArrayList<>();
        readRun(Cursor.start("tickets"), most, read);

        assertThat(read).containsExactlyElementsOf(rows);
    }

    @Test
    void theNextRunGoesOnBehindTheLastPage() throws AdapterException {
        fill(5);
        Cursor end = readRun(Cursor.start("tickets"), 2, new ArrayList<>());
        fill(3);
        List<Integer> read = new ArrayList<>();
        readRun(end, 2, read);

        assertThat(read).containsExactly(5, 6, 7);
    }

    @Test
    void anEmptySourceEndsAndIsAskedFromItsStartAgain() throws AdapterException {
        ChangeFeed.Part<Integer> part = feed.read(Cursor.start("tickets"), SOURCE, 10);
        assertThat(part.last()).isTrue();
        assertThat(part.watermark()).isEqualTo(REACHED);
        assertThat(feed.read(part.next(), SOURCE, 10).last()).isTrue();

        fill(1);
        assertThat(feed.read(part.next(), SOURCE, 10).records()).containsExactly(0);
    }

    @Test
    void whateverThePointerHoldsComesBackToTheSource() throws AdapterException {
        List<@Nullable String> asked = new ArrayList<>();
        String pointer = "MTU4MDc1.==|\n试金石/+";
        PointerFeed<Integer> strange = new PointerFeed<>((given, most) -> {
            asked.add(given);
            return new PointerPage<>(List.of(), pointer, true, REACHED);
        });
        strange.read(strange.read(Cursor.start("tickets"), SOURCE, 1).next(), SOURCE, 1);

        assertThat(asked).containsExactly(null, pointer);
    }

    @Test
    void aPointerThatLeadsInACircleIsNotFollowed() throws AdapterException {
        PointerFeed<Integer> circle =
                new PointerFeed<>((pointer, most) -> new PointerPage<>(List.of(1), "same", false, REACHED));
        Cursor next = circle.read(Cursor.start("tickets"), SOURCE, 1).next();

        assertThatExceptionOfType(SourceUnavailableException.class).isThrownBy(() -> circle.read(next, SOURCE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointerPage<>(List.of(), null, false, REACHED));
    }

    @Test
    void doesNotGoOnInAnotherSourceOrStream() throws AdapterException {
        fill(1);
        Cursor end = readRun(Cursor.start("tickets"), 10, new ArrayList<>());

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> feed.read(end, Fingerprint.of("another"), 10));
        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(
                        () -> feed.read(new Cursor("ratings", end.findPosition().orElseThrow()), SOURCE, 10));
    }

    private Cursor readRun(Cursor start, int most, List<Integer> read) throws AdapterException {
        Cursor cursor = start;
        ChangeFeed.Part<Integer> part;
        do {
            part = feed.read(cursor, SOURCE, most);
            read.addAll(part.records());
            cursor = part.next();
        } while (!part.last());
        return cursor;
    }

    private void fill(int more) {
        for (int i = 0; i < more; i++) {
            rows.add(rows.size());
        }
    }

    private PointerPage<Integer> list(@Nullable String pointer, int most) {
        int from = pointer == null ? 0 : Integer.parseInt(pointer);
        int end = Math.min(rows.size(), from + most);
        return new PointerPage<>(
                rows.subList(from, end), end == 0 ? null : Integer.toString(end), end == rows.size(), REACHED);
    }
}
