package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A custom period")
class CustomPeriodsTest {

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2026-10-01, 2026-10-31, 2026-10",
        "2026-10-01, 2026-12-31, 2026-Q4",
        "2026-01-01, 2026-12-31, 2026",
        "2026-10-01, 2026-10-30, 2026-10-01/2026-10-31",
        "2026-10-02, 2026-10-31, 2026-10-02/2026-11-01",
        "2026-02-01, 2026-04-30, 2026-02-01/2026-05-01",
        "2026-10-15, 2026-10-15, 2026-10-15/2026-10-16"
    })
    @DisplayName("is the month, quarter or year that its days are, so that nothing is computed twice")
    void named(LocalDate from, LocalDate last, String period) {
        assertThat(CustomPeriods.named(from, last)).hasToString(period);
    }
}
