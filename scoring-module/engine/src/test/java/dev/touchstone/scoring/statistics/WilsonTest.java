package dev.touchstone.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Proportions carry a 95 % Wilson interval")
class WilsonTest {

    @ParameterizedTest(name = "{0} of {1}: {2}–{3} %")
    @CsvSource({
        "9, 10, 59.6, 98.2",
        "0, 10, 0.0, 27.8",
        "10, 10, 72.2, 100.0",
        "1, 2, 9.5, 90.5",
        "88, 100, 80.2, 93.0",
        "0, 1, 0.0, 79.3",
        "500000, 1000000, 49.9, 50.1"
    })
    void interval(long successes, long trials, String lower, String upper) {
        assertThat(Wilson.interval(successes, trials))
                .isEqualTo(new Interval(new BigDecimal(lower), new BigDecimal(upper)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 0", "-1, 10", "11, 10"})
    @DisplayName("what is no proportion has no interval")
    void refused(long successes, long trials) {
        assertThatThrownBy(() -> Wilson.interval(successes, trials))
                .hasMessage(successes + " of " + trials + " is not a proportion");
    }
}
