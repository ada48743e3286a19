package dev.touchstone.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Time: a zone per organisation, half-open periods")
class PeriodTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0} in October 2026: {1}")
    @CsvSource({
        "2026-09-30T15:59:59.999Z, false",
        "2026-09-30T16:00:00Z, true",
        "2026-10-31T15:59:59.999Z, true",
        "2026-10-31T16:00:00Z, false"
    })
    @DisplayName("a month begins and ends by the organisation's clock")
    void halfOpen(Instant instant, boolean within) {
        assertThat(Period.parse("2026-10").contains(instant, SHANGHAI)).isEqualTo(within);
    }

    @Test
    @DisplayName("a month in which the clocks change has an hour more or less")
    void daylightSaving() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Period march = Period.parse("2026-03");
        Period october = Period.parse("2026-10");

        assertThat(march.end(berlin).getEpochSecond() - march.start(berlin).getEpochSecond())
                .isEqualTo(31 * 86_400 - 3_600);
        assertThat(october.end(berlin).getEpochSecond() - october.start(berlin).getEpochSecond())
                .isEqualTo(31 * 86_400 + 3_600);
        assertThat(october.next().start(berlin)).isEqualTo(october.end(berlin));
    }

    @ParameterizedTest(name = "{0} covers {1} days, before it {2}, after it {3}, {4} months")
    @CsvSource({
        "2026-10, 31, 2026-09, 2026-11, 1",
        "2024-02, 29, 2024-01, 2024-03, 1",
        "2026-01, 31, 2025-12, 2026-02, 1",
        "2026-Q1, 90, 2025-Q4, 2026-Q2, 3",
        "2026, 365, 2025, 2027, 12",
        "2026-10-01/2026-10-11, 10, 2026-09-21/2026-10-01, 2026-10-11/2026-10-21, 1"
    })
    void kinds(String text, long days, String previous, String next, int months) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.days()).isEqualTo(days);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.listMonths()).hasSize(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "October", "2026-13", "2026-Q5", "2026-10-05", "26-10"})
    @DisplayName("anything else is no period, and the message shows the forms")
    void unreadable(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .hasMessageContaining("\"" + text + "\" is not a period")
                .hasMessageContaining("2026-Q4");
    }

    @Test
    @DisplayName("a period covers at least a day and is what it says")
    void refused() {
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThatThrownBy(() -> Period.span(day, day)).hasMessageContaining("at least one day");
        assertThatThrownBy(() -> new Period(Period.Kind.QUARTER, day.plusMonths(1), day.plusMonths(4)))
                .hasMessageContaining("is not a QUARTER");
    }
}
