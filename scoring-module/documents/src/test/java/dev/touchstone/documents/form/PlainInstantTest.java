package dev.touchstone.documents.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Instants in whole seconds are read as Instant.parse reads them")
class PlainInstantTest {

    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    @DisplayName("in every year of four digits")
    void everySecond() {
        new Random(20_261_123)
                .longs(20_000, FIRST, LAST + 1)
                .mapToObj(Instant::ofEpochSecond)
                .forEach(each -> assertThat(PlainInstant.read(each.toString())).isEqualTo(each));
        assertThat(PlainInstant.read("2024-02-29T23:59:59Z")).isEqualTo(Instant.parse("2024-02-29T23:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-01T09:00:00.5Z",
                "2026-10-01T17:00:00+08:00",
                "2026-10-01T24:00:00Z",
                "2026-10-01T09:00Z",
                "2026-10-01 09:00:00Z",
                "2026-10-01T09:00:00z",
                "2O26-10-01T09:00:00Z",
                ""
            })
    @DisplayName("and whatever is written otherwise is left to it")
    void others(String text) {
        assertThat(PlainInstant.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-00-01T09:00:00Z",
                "2026-04-31T09:00:00Z",
                "2026-04-00T09:00:00Z",
                "2026-04-01T25:00:00Z",
                "2026-04-01T09:60:00Z",
                "2026-04-01T09:00:61Z"
            })
    @DisplayName("and so is what is no time at all")
    void impossible(String text) {
        assertThat(PlainInstant.read(text)).isNull();
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
