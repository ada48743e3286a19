package dev.touchstone.adapter.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01 09:05:30, 2026-11-01T01:05:30Z",
        "2026-11-1 9:05, 2026-11-01T01:05:00Z",
        "2026-11-01T09:05:30, 2026-11-01T01:05:30Z",
        "2026-11-01T09:05:30.250, 2026-11-01T01:05:30.250Z",
        "2026-11-01T09:05:30Z, 2026-11-01T09:05:30Z",
        "2026-11-01T09:05:30+05:30, 2026-11-01T03:35:30Z",
        "2026-11-01 09:05:30 +0100, 2026-11-01T08:05:30Z",
        "2026/11/1 9:05, 2026-11-01T01:05:00Z",
        "2026.11.01, 2026-10-31T16:00:00Z",
        "2026-11-01, 2026-10-31T16:00:00Z",
        "2026年11月1日, 2026-10-31T16:00:00Z",
        "2026年11月1日 9:05, 2026-11-01T01:05:00Z",
        "2026年11月1日9时5分, 2026-11-01T01:05:00Z",
        "2026年11月1日 9时5分30秒, 2026-11-01T01:05:30Z"
    })
    void withTheYearFirstAreAlwaysUnderstood(String text, Instant instant) {
        assertThat(DatePatterns.of(List.of()).instant(text, SHANGHAI)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/2026",
                "01.02.2026 10:00",
                "2026-02-30",
                "2026-13-01",
                "26-11-01",
                "2026-11-01 25:00",
                "46327",
                "now",
                ""
            })
    void thatAreAmbiguousOrImpossibleAreNotGuessed(String text) {
        assertThat(DatePatterns.of(List.of()).instant(text, SHANGHAI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "d/M/yyyy HH:mm, 29/2/2016 01:16, 2016-02-28T17:16:00Z",
        "M/d/yyyy h:mm a, 11/1/2026 9:05 pm, 2026-11-01T13:05:00Z",
        "d MMM uuuu HH:mm, 1 nov 2026 09:05, 2026-11-01T01:05:00Z",
        "MM/yyyy, 11/2026, 2026-10-31T16:00:00Z",
        "yyyyMMddHHmmss, 20261101090530, 2026-11-01T01:05:30Z",
        "EXCEL_DAYS, 46327.378819444444, 2026-11-01T01:05:30Z",
        "EPOCH_SECONDS, 1793495130, 2026-11-01T01:05:30Z",
        "EPOCH_MILLIS, 1793495130250, 2026-11-01T01:05:30.250Z"
    })
    void areReadAsDeclared(String pattern, String text, Instant instant) {
        assertThat(DatePatterns.of(List.of(pattern)).instant(text, SHANGHAI)).contains(instant);
    }

    @Test
    void areTriedInTheirOrder() {
        DatePatterns patterns = DatePatterns.of(List.of("d/M/yyyy", "M/d/yyyy"));

        assertThat(patterns.day("2/1/2026")).contains(LocalDate.of(2026, 1, 2));
        assertThat(patterns.day("2/13/2026")).contains(LocalDate.of(2026, 2, 13));
    }

    @ParameterizedTest(name = "in Berlin {0} is {1}")
    @CsvSource({"2026-03-29 02:30, 2026-03-29T01:30:00Z", "2026-10-25 02:30, 2026-10-25T00:30:00Z"})
    void inAnHourThatIsSkippedOrDoubledTakeTheOffsetBefore(String text, Instant instant) {
        assertThat(DatePatterns.of(List.of()).instant(text, ZoneId.of("Europe/Berlin")))
                .contains(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "d/M/yyyy HH:mm, true",
        "MM/yyyy, true",
        "EXCEL_DAYS, true",
        "yyyy-mm-dd, false",
        "HH:mm, false",
        "yyyy, false",
        "d/M/yyyy {, false",
        "bogus, false"
    })
    void areUsableIfTheyGiveADay(String pattern, boolean usable) {
        assertThat(DatePatterns.usable(pattern)).isEqualTo(usable);
    }
}
