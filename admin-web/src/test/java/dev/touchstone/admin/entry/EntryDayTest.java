package dev.touchstone.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-05,         2026-11-05, 2026-11-06, 2026-11-05T04:00:00Z",
        "2026/11/5,          2026-11-05, 2026-11-06, 2026-11-05T04:00:00Z",
        "2026.1.5,           2026-01-05, 2026-01-06, 2026-01-05T04:00:00Z",
        "2026年11月5日,       2026-11-05, 2026-11-06, 2026-11-05T04:00:00Z",
        "２０２６－１１－０５, 2026-11-05, 2026-11-06, 2026-11-05T04:00:00Z",
        "2026/11/5 9:30,     2026-11-05, 2026-11-06, 2026-11-05T01:30:00Z",
        "2026-11-05T23:59:59, 2026-11-05, 2026-11-06, 2026-11-05T15:59:00Z",
        "2026-11,            2026-11-01, 2026-12-01, 2026-11-01T04:00:00Z",
        "2026年12月,          2026-12-01, 2027-01-01, 2026-12-01T04:00:00Z",
        "2024-02-29,         2024-02-29, 2024-03-01, 2024-02-29T04:00:00Z",
    })
    void days_and_months_are_read_as_spreadsheets_write_them(
            String written, LocalDate from, LocalDate until, Instant at) {
        EntryDay day = EntryDay.parse(written).orElseThrow();

        assertThat(day.from()).isEqualTo(from);
        assertThat(day.until()).isEqualTo(until);
        assertThat(day.at(ZoneId.of("Asia/Shanghai"))).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11月5日", "5/11/2026", "2026-13-01", "2025-02-29", "2026-11-05 25:00", "46331", "昨天", "2026"})
    void what_leaves_a_doubt_is_no_day(String written) {
        assertThat(EntryDay.parse(written)).isEmpty();
    }
}
