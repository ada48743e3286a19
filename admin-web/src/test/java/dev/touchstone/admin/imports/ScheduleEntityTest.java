package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rhythm goes on where it was, however late somebody looks")
class ScheduleEntityTest {

    private static final Instant SET = Instant.parse("2026-11-22T08:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "HOUR,         2026-11-22T09:10:00Z, 2026-11-22T10:10:00Z",
        "HOUR,         2026-11-22T09:10:59Z, 2026-11-22T10:10:00Z",
        "HOUR,         2026-11-22T10:09:59Z, 2026-11-22T10:10:00Z",
        "HOUR,         2026-11-22T10:10:00Z, 2026-11-22T11:10:00Z",
        "HOUR,         2026-11-24T11:00:00Z, 2026-11-24T11:10:00Z",
        "FIVE_MINUTES, 2026-11-22T08:15:00Z, 2026-11-22T08:20:00Z",
        "DAY,          2026-11-23T08:10:30Z, 2026-11-24T08:10:00Z",
    })
    void the_next_time_lies_ahead_and_in_the_rhythm(Rhythm rhythm, Instant looked, Instant next) {
        ScheduleEntity schedule = new ScheduleEntity(1, rhythm, SET, "anna");

        schedule.pass(looked);

        assertThat(schedule.toSchedule()).isEqualTo(new Schedule(rhythm, false, next, "anna"));
    }
}
