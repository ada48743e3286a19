package dev.touchstone.plugin.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void hasNoPositionAtTheStart() {
        assertThat(Cursor.start("calls").findPosition()).isEmpty();
        assertThat(new Cursor("calls", "7").findPosition()).contains("7");
    }

    @ParameterizedTest(name = "{0} bytes are refused")
    @ValueSource(ints = {0, 4097, 10_000})
    void isNeitherEmptyNorLong(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cursor("calls", "x".repeat(bytes)))
                .withMessage("The cursor of stream calls must be printable and 1 to 4096 bytes long; it has " + bytes);
    }

    @Test
    void mayHaveFourKilobytesInUtf8() {
        assertThat(new Cursor("calls", "x".repeat(4096)).position()).hasSize(4096);
        assertThat(new Cursor("calls", "石".repeat(1365)).position()).hasSize(1365);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursor("calls", "石".repeat(1366)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u0085"})
    void isPrintable(String position) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursor("calls", position));
    }
}
