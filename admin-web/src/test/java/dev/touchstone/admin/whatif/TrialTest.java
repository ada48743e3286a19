package dev.touchstone.admin.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is typed on the what-if page")
class TrialTest {

    private final Standard standard = ReadyStandards.get("agent-monthly").standard();
    private final Trial trial = new Trial();

    @BeforeEach
    void begin() {
        trial.reset(standard);
    }

    @Test
    void nothing_typed_is_the_table_as_it_is() {
        assertThat(trial.applied(standard)).isEqualTo(standard);
    }

    @Test
    void a_cut_off_moves_and_the_last_grade_still_begins_at_zero() {
        trial.getCutOffs().put("excellent", "92.5");

        assertThat(trial.applied(standard).grades().bands())
                .extracting(band -> band.from().toPlainString())
                .containsExactly("92.5", "80", "60", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0", "-3", "100.5", "82.125"})
    void what_is_no_cut_off_is_refused(String typed) {
        trial.getCutOffs().put("good", typed);

        assertThatThrownBy(() -> trial.applied(standard))
                .isInstanceOf(Refusal.class)
                .hasMessage("whatif.refused.cutOff");
    }

    @Test
    void cut_offs_run_down() {
        trial.getCutOffs().put("good", "90");

        assertThatThrownBy(() -> trial.applied(standard)).hasMessage("whatif.refused.order");
    }

    @Test
    void a_heavier_line_takes_from_those_that_are_not_locked_and_the_sum_stays_100() {
        trial.toggleLock("wording");
        trial.getWeights().put("first-response", "30");
        trial.weigh("first-response");

        Standard tried = trial.applied(standard);
        assertThat(tried.weight()).isEqualTo(Fraction.HUNDRED);
        assertThat(weight(tried, "first-response")).isEqualTo("30");
        assertThat(weight(tried, "wording")).isEqualTo(weight(standard, "wording"));
        assertThat(trial.getWeights().get("first-contact-resolution"))
                .isEqualTo(weight(tried, "first-contact-resolution"));
    }

    @Test
    void a_weight_for_which_nothing_is_left_is_refused_and_nothing_moves() {
        trial.getWeights().put("first-response", "100");

        assertThatThrownBy(() -> trial.weigh("first-response")).hasMessage("whatif.refused.noRoom");
        assertThat(trial.applied(standard)).isEqualTo(standard);
    }

    @Test
    void months_become_months_quarters_or_years_whichever_comes_first() {
        assertThat(TrialPeriods.between("2026-02", "2026-05", Period.Kind.QUARTER))
                .isEqualTo(List.of(Period.parse("2026-Q1"), Period.parse("2026-Q2")));
        assertThat(TrialPeriods.between("2026-05", "2026-04", Period.Kind.MONTH))
                .isEqualTo(List.of(Period.parse("2026-04"), Period.parse("2026-05")));
        assertThat(TrialPeriods.between("2026-02", "2026-05", Period.Kind.YEAR))
                .isEqualTo(List.of(Period.parse("2026")));
    }

    private static String weight(Standard standard, String indicator) {
        return standard.findIndicator(indicator)
                .map(Indicator::weight)
                .orElseThrow()
                .percent()
                .toPlainString();
    }
}
