package dev.touchstone.admin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A half year")
class HalfYearTest {

    @ParameterizedTest(name = "{0} lies in {1}, after {2} and before {3}")
    @CsvSource({
        "2026-01-01, 2026-H1, 2025-H2, 2026-H2",
        "2026-06-30, 2026-H1, 2025-H2, 2026-H2",
        "2026-07-01, 2026-H2, 2026-H1, 2027-H1",
        "2026-12-31, 2026-H2, 2026-H1, 2027-H1"
    })
    @DisplayName("is six calendar months")
    void ofADay(LocalDate day, String half, String before, String after) {
        assertThat(HalfYear.of(day)).hasToString(half);
        assertThat(HalfYear.of(day).previous()).hasToString(before);
        assertThat(HalfYear.of(day).next()).hasToString(after);
        assertThat(HalfYear.of(day).listMonths()).hasSize(6);
        assertThat(HalfYear.find(half)).contains(HalfYear.of(day));
    }

    @Test
    @DisplayName("is read from nothing else")
    void otherwise() {
        assertThat(HalfYear.find("2026-H3")).isEmpty();
        assertThat(HalfYear.find("2026-01")).isEmpty();
        assertThat(HalfYear.find("")).isEmpty();
        assertThat(new HalfYear(2026, 2).period()).hasToString("2026-07-01/2027-01-01");
    }
}
