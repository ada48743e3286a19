package dev.touchstone.admin.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The last full months with facts")
class PastMonthsTest {

    @ParameterizedTest(name = "facts {0} to {1}, today {2}: {3}")
    @CsvSource({
        "2026-01-05, 2026-03-20, 2026-03-21, '2026-03 2026-02'",
        "2026-01-05, 2026-12-20, 2026-03-21, '2026-03 2026-02'",
        "2026-01-05, 2026-03-20, 2026-05-02, '2026-03 2026-02'",
        "2027-01-05, 2027-03-20, 2026-05-02, '2027-03 2027-02'",
    })
    void begun(LocalDate first, LocalDate last, LocalDate today, String months) {
        assertThat(PastMonths.list(new TouchedDays(first, last), today, 2).stream()
                        .map(Period::toString)
                        .toList())
                .containsExactly(months.split(" "));
    }

    @ParameterizedTest(name = "facts {0} to {1}, today {2}: {3}")
    @CsvSource({
        "2026-01-05, 2026-03-20, 2026-03-21, '2026-02 2026-01'",
        "2026-01-05, 2026-03-20, 2026-05-02, '2026-03 2026-02'",
        "2026-03-05, 2026-03-20, 2026-03-21, '2026-03'",
        "2026-03-05, 2026-03-20, 2026-04-01, '2026-03'",
    })
    void newestFirst(LocalDate first, LocalDate last, LocalDate today, String months) {
        assertThat(PastMonths.listFull(new TouchedDays(first, last), today, 2).stream()
                        .map(Period::toString)
                        .toList())
                .containsExactly(months.split(" "));
    }
}
