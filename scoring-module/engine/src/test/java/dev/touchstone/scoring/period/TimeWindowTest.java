package dev.touchstone.scoring.period;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 12 October 2026 is a Monday. */
@DisplayName("Windows of time in the organisation's zone")
class TimeWindowTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final HourWindow DAY = HourWindow.of("09:00", "18:00");

    @ParameterizedTest(name = "{0}–{1} at {2}: {3}")
    @CsvSource({
        "19:00, 21:00, 18:59:59, false",
        "19:00, 21:00, 19:00:00, true",
        "19:00, 21:00, 20:59:59, true",
        "19:00, 21:00, 21:00:00, false",
        "22:00, 06:00, 21:59:59, false",
        "22:00, 06:00, 22:00:00, true",
        "22:00, 06:00, 00:00:00, true",
        "22:00, 06:00, 05:59:59, true",
        "22:00, 06:00, 06:00:00, false",
        "20:00, 00:00, 23:59:59, true",
        "20:00, 00:00, 00:00:00, false"
    })
    void hoursAreHalfOpenAndMayCrossMidnight(String from, String until, String time, boolean inside) {
        assertThat(HourWindow.of(from, until).contains(at("2026-10-12T" + time), SHANGHAI))
                .isEqualTo(inside);
    }

    @ParameterizedTest(name = "Friday night at {0}: {1}")
    @CsvSource({
        "2026-10-16T21:59:59, false",
        "2026-10-16T22:00:00, true",
        "2026-10-17T05:59:59, true",
        "2026-10-17T22:00:00, false",
        "2026-10-16T05:00:00, false"
    })
    void aNightBelongsToTheDayOnWhichItBegins(String local, boolean inside) {
        var night = new WeeklyWindow(Set.of(FRIDAY), HourWindow.of("22:00", "06:00"));
        assertThat(night.contains(at(local), SHANGHAI)).isEqualTo(inside);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10-31T23:59:59, false",
        "2026-11-01T00:00:00, true",
        "2026-11-11T23:59:59, true",
        "2026-11-12T00:00:00, false"
    })
    void wholeDaysEndWithTheLastDay(String local, boolean inside) {
        var campaign = DatedWindow.ofDays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 11));
        assertThat(campaign.contains(at(local), SHANGHAI)).isEqualTo(inside);
    }

    @ParameterizedTest(name = "open at {0}: {1}")
    @CsvSource({
        "2026-10-12T09:00:00, true",
        "2026-10-12T18:00:00, false",
        "2026-10-18T10:00:00, false",
        "2026-10-01T10:00:00, false",
        "2026-10-10T10:00:00, true",
        "2026-10-10T15:00:00, false"
    })
    void holidaysCloseAndExchangedDaysOpen(String local, boolean open) {
        var calendar = new BusinessCalendar(
                Map.of(MONDAY, DAY, java.time.DayOfWeek.THURSDAY, DAY, SATURDAY, HourWindow.of("00:00", "01:00")),
                new TreeSet<>(Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10))),
                new TreeMap<>(Map.of(LocalDate.of(2026, 10, 10), HourWindow.of("09:00", "15:00"))));
        assertThat(calendar.isOpen(at(local), SHANGHAI)).isEqualTo(open);
        assertThat(new ClosedHours(calendar).contains(at(local), SHANGHAI)).isEqualTo(!open);
    }

    @Test
    void windowsWithoutLengthAreRefused() {
        assertThatThrownBy(() -> HourWindow.of("09:00", "09:00")).hasMessageContaining("has no length");
        assertThatThrownBy(() -> new WeeklyWindow(Set.of(), DAY)).hasMessageContaining("at least one day");
        LocalDateTime noon = LocalDateTime.parse("2026-10-12T12:00:00");
        assertThatThrownBy(() -> new DatedWindow(noon, noon)).hasMessageContaining("the wrong way round");
        assertThatThrownBy(() -> new BusinessCalendar(
                        Map.of(MONDAY, HourWindow.of("22:00", "06:00")), new TreeSet<>(), new TreeMap<>()))
                .hasMessageContaining("cross midnight");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
