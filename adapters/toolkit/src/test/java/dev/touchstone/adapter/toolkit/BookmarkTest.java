package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTest {

    private static final Fingerprint SOURCE = Fingerprint.of("a file");

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "3, 141712", "999999999, 999999999999999999"})
    void comesBackFromItsCursor(int part, long done) throws CursorExpiredException {
        Bookmark bookmark = new Bookmark(SOURCE, part, done);

        assertThat(Bookmark.findIn(bookmark.cursor("calls"))).contains(bookmark);
    }

    @Test
    void isAbsentAtTheVeryStart() throws CursorExpiredException {
        assertThat(Bookmark.findIn(Cursor.start("calls"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "b1",
                "b2.00000000000000000000000000000000.0.0.00000000",
                "b1.00000000000000000000000000000000.0.0.00000000",
                "b1.00000000000000000000000000000000.9999999999.0.00000000",
                "b1.00000000000000000000000000000000.-1.0.00000000"
            })
    void isNotReadFromGarbage(String position) {
        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> Bookmark.findIn(new Cursor("calls", position)))
                .withMessageContaining("did not write the cursor of stream calls")
                .satisfies(expired -> assertThat(expired.stream()).isEqualTo("calls"));
    }

    @Test
    void ofAnotherStreamIsExpired() {
        Cursor other = new Bookmark(SOURCE, 0, 7).cursor("ratings");

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> Bookmark.findIn(new Cursor("calls", other.position())));
    }

    @Test
    void ofAChangedSourceIsExpiredAndSaysThatNothingIsLost() throws CursorExpiredException {
        Bookmark bookmark = new Bookmark(SOURCE, 0, 7);

        assertThat(bookmark.requireSource("calls", SOURCE)).isSameAs(bookmark);
        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> bookmark.requireSource("calls", Fingerprint.of("another file")))
                .withMessageContaining("has changed")
                .withMessageContaining("what is stored stays");
    }

    @Test
    void countsFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bookmark(SOURCE, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bookmark(SOURCE, 0, -1));
    }
}
