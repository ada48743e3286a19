package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PageAheadTest {

    private static final Cursor START = Cursor.start("tickets");
    private static final Cursor SECOND = new Cursor("tickets", "2");

    @Test
    void theNextPageIsReadWhileTheOneBeforeIsInHand() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        PageAhead.Source source = cursor -> {
            if (cursor.equals(SECOND)) {
                reading.countDown();
            }
            return page(cursor);
        };
        try (PageAhead ahead = ahead(source)) {
            ahead.begin(START);
            PreparedPage first = ahead.take();
            ahead.begin(SECOND);

            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(first.page().next()).isEqualTo(START);
            assertThat(ahead.take().page().next()).isEqualTo(SECOND);
        }
    }

    @Test
    void whatTheSourceRefusesComesAsItIs() {
        CursorExpiredException expired = new CursorExpiredException("tickets", LocalizedText.same("gone"));
        IllegalStateException fault = new IllegalStateException("fault");
        assertThatThrownBy(() -> takeFrom(cursor -> {
                    throw expired;
                }))
                .isSameAs(expired);
        assertThatThrownBy(() -> takeFrom(cursor -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThatThrownBy(() -> takeFrom(cursor -> {
                    throw new StackOverflowError("deep");
                }))
                .hasMessage("A page could not be read")
                .hasRootCauseMessage("deep");
    }

    @Test
    void closingInterruptsWhatIsBeingReadAndWaitsForItsEnd() {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        PageAhead.Source source = cursor -> {
            reading.countDown();
            try {
                new CountDownLatch(1).await();
                return page(cursor);
            } catch (InterruptedException stopped) {
                ended.countDown();
                throw new IllegalStateException(stopped);
            }
        };
        try (PageAhead ahead = ahead(source)) {
            ahead.begin(START);
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(ended.getCount()).isZero();
    }

    private static void takeFrom(PageAhead.Source source) throws Exception {
        try (PageAhead ahead = ahead(source)) {
            ahead.begin(START);
            ahead.take();
        }
    }

    private static PageAhead ahead(PageAhead.Source source) {
        return new PageAhead(source, Executors.newSingleThreadExecutor());
    }

    private static PreparedPage page(Cursor cursor) {
        FactPage page = new FactPage(List.of(), List.of(), List.of(), cursor, true, null);
        return PreparedPage.of(page, TimedFacts.CUSTOMERS, ZoneOffset.UTC);
    }
}
