package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataScopeTest {

    private final DataScope.Teams scope = new DataScope.Teams(List.of(
            new TeamDuty("华东一组", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)),
            new TeamDuty("华东二组", LocalDate.of(2026, 10, 1), null)));

    @ParameterizedTest
    @CsvSource({
        "华东一组, 2026-06-30, false",
        "华东一组, 2026-07-01, true",
        "华东一组, 2026-09-30, true",
        "华东一组, 2026-10-01, false",
        "华东二组, 2026-09-30, false",
        "华东二组, 2026-10-01, true",
        "华东二组, 2030-01-01, true",
        "华北组,   2026-08-01, false",
    })
    void a_manager_sees_a_team_on_the_days_of_the_duty(String team, LocalDate day, boolean seen) {
        assertThat(scope.covers(team, day)).isEqualTo(seen);
    }

    @Test
    void a_duty_without_a_day_is_refused() {
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThatThrownBy(() -> new TeamDuty("华东一组", day, day))
                .hasMessageContaining("2026-10-01")
                .hasMessageContaining("Maybe");
    }
}
