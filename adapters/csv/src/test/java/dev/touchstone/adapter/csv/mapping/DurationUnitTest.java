package dev.touchstone.adapter.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationUnitTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "MILLISECONDS, 1500, PT1.5S",
        "SECONDS, 109, PT1M49S",
        "SECONDS, 0, PT0S",
        "SECONDS, 1.2345, PT1.235S",
        "SECONDS, -1, PT-1S",
        "MINUTES, 4.5, PT4M30S",
        "HOURS, 0.5, PT30M",
        "DAYS, 1.6550925925925926E-3, PT2M23S",
        "DAYS, 1.0840277777777778, PT26H1M",
        "HOURS_MINUTES, 1:30, PT1H30M",
        "MINUTES_SECONDS, 1:30, PT1M30S",
        "MINUTES_SECONDS, 75:00, PT1H15M",
        "SECONDS, 00:02:23, PT2M23S",
        "HOURS_MINUTES, 26:03:05, PT26H3M5S",
        "MINUTES_SECONDS, 0:00:01.5, PT1.5S"
    })
    void readsALengthOfTime(DurationUnit unit, String text, Duration duration) {
        assertThat(unit.read(text)).contains(duration);
    }

    @ParameterizedTest(name = "{1} in {0} is none")
    @CsvSource({
        "SECONDS, 1:30",
        "HOURS_MINUTES, 90",
        "MINUTES_SECONDS, 90",
        "HOURS_MINUTES, 1:75",
        "SECONDS, 5 min",
        "SECONDS, ''",
        "SECONDS, 1e999",
        "SECONDS, '1,5'"
    })
    void guessesNothing(DurationUnit unit, String text) {
        assertThat(unit.read(text)).isEmpty();
    }
}
