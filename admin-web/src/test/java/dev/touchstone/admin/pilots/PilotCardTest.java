package dev.touchstone.admin.pilots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pilot's result is shown")
class PilotCardTest {

    private static final PilotCard CARD = new PilotCard(
            1,
            2,
            Period.parse("2026-11"),
            new PilotResult(Points.of(91), "excellent", false),
            new PilotResult(Points.of(87), "good", false),
            Move.DOWN,
            "first-response",
            Points.of(-4));

    @ParameterizedTest(name = "unit {0} from {1} until {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 2026-01-01, -,          true",
                "2, 2026-11-30, -,          true",
                "2, 2026-12-01, -,          false",
                "2, 2026-01-01, 2026-11-02, true",
                "2, 2026-01-01, 2026-11-01, false",
                "3, 2026-01-01, -,          false"
            })
    @DisplayName("to a manager who leads the unit on a day of the month")
    void manager(String unit, LocalDate from, LocalDate until, boolean shown) {
        assertThat(CARD.isShownTo(new DataScope.Teams(List.of(new TeamDuty(unit, from, until)))))
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("to administrators and the assessed, and never to inspectors")
    void others() {
        assertThat(CARD.isShownTo(new DataScope.All())).isTrue();
        assertThat(CARD.isShownTo(new DataScope.Own("1"))).isTrue();
        assertThat(CARD.isShownTo(new DataScope.Own("2"))).isFalse();
        assertThat(CARD.isShownTo(new DataScope.Sampled(1))).isFalse();
        assertThat(CARD.isShownTo(new DataScope.Nothing())).isFalse();
    }

    @Test
    @DisplayName("to the assessed without what is in force, which is not published yet")
    void alone() {
        PilotCard shown = CARD.shownTo(new DataScope.Own("1"));

        assertThat(shown.pilot()).isEqualTo(CARD.pilot());
        assertThat(shown.inForce()).isEqualTo(new PilotResult(null, null, false));
        assertThat(shown.move()).isEqualTo(Move.NONE);
        assertThat(shown.line()).isNull();
        assertThat(CARD.shownTo(new DataScope.All())).isSameAs(CARD);
    }
}
