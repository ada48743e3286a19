package dev.touchstone.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a moved cut-off does")
class ImpactTest {

    private static final GradeScale STRICTER = stricter("92");

    private final List<Standing> before = standings(GradeScale.DEFAULT, "95", "91", "90", "85", "59.99", null);
    private final List<Standing> after = standings(STRICTER, "95", "91", "90", "85", "59.99", null);
    private final Impact impact = new Impact(before, after, STRICTER);

    @Test
    void people_between_the_old_and_the_new_line_fall_a_grade() {
        assertThat(impact.movers()).containsExactly(1, 2);
        assertThat(impact.direction(1)).isNegative();
        assertThat(impact.direction(0)).isZero();
        assertThat(impact.bands())
                .extracting(shift -> shift.band().key(), Impact.BandShift::before, Impact.BandShift::after)
                .containsExactly(
                        tuple("excellent", 3L, 1L),
                        tuple("good", 1L, 3L),
                        tuple("qualified", 0L, 0L),
                        tuple("needs-improvement", 1L, 1L));
    }

    @Test
    void bonuses_follow_the_coefficients() {
        assertThat(impact.coefficientsBefore()).isEqualByComparingTo("4.6");
        assertThat(impact.coefficientsAfter()).isEqualByComparingTo("4.2");
    }

    @Test
    void who_is_near_a_line_is_told_the_closest_first() {
        assertThat(impact.near(Points.of(1)))
                .extracting(line -> line.band().key(), Impact.NearLine::cards)
                .containsExactly(
                        tuple("excellent", List.of(1)), tuple("good", List.of()), tuple("qualified", List.of(4)));
        assertThat(impact.near(Points.of(2)).get(0).cards()).containsExactly(1, 2);
    }

    @Test
    void bars_are_one_point_wide_and_count_who_moves_and_nobody_without_a_total() {
        assertThat(impact.bins()).hasSize(101);
        assertThat(impact.bins().get(91)).isEqualTo(new Impact.Bin(91, 1, 1, 1));
        assertThat(impact.bins().get(59)).isEqualTo(new Impact.Bin(59, 1, 1, 0));
        assertThat(impact.bins().stream().mapToInt(Impact.Bin::after).sum()).isEqualTo(5);
    }

    @Test
    void a_total_that_has_no_grade_lies_in_no_bar_and_in_no_mean() {
        Standing hardlyMeasured = new Standing(Points.of(60), null, false);
        Impact hardly = new Impact(
                List.of(before.get(0), hardlyMeasured), List.of(hardlyMeasured, after.get(0)), impact.grades());

        assertThat(hardly.bins().get(60)).isEqualTo(new Impact.Bin(60, 0, 0, 0));
        assertThat(hardly.bins().stream().mapToInt(Impact.Bin::before).sum()).isEqualTo(1);
        assertThat(hardly.bins().stream().mapToInt(Impact.Bin::after).sum()).isEqualTo(1);
        assertThat(hardly.by(card -> card == 0 ? "first" : "second")
                        .get("second")
                        .meanBefore())
                .isNull();
    }

    @Test
    void parts_of_the_people_are_compared_by_their_means() {
        var parts = impact.by(card -> card < 2 ? "evening" : "morning");

        assertThat(parts.get("evening")).isEqualTo(new GroupShift(2, Fraction.of(93), Fraction.of(93), 0, 1));
        assertThat(parts.get("morning").size()).isEqualTo(4);
        assertThat(parts.get("morning").down()).isEqualTo(1);
    }

    @Test
    void a_grade_that_the_draft_drops_stays_in_the_table_with_nobody_in_it() {
        GradeScale two = new GradeScale(List.of(
                GradeScale.DEFAULT.bands().get(0), GradeScale.DEFAULT.bands().get(3)));
        List<Standing> then = standings(two, "95", "91", "90", "85", "59.99", null);

        assertThat(new Impact(before, then, two).bands())
                .extracting(shift -> shift.band().key(), Impact.BandShift::after)
                .containsExactly(tuple("excellent", 3L), tuple("needs-improvement", 2L), tuple("good", 0L));
    }

    @Test
    void standings_of_different_cards_are_not_compared() {
        assertThatThrownBy(() -> new Impact(before, after.subList(0, 2), STRICTER))
                .hasMessageContaining("6 standings cannot be compared with 2");
    }

    private static List<Standing> standings(GradeScale scale, String... totals) {
        return Stream.of(totals)
                .map(total -> total == null ? null : Points.of(total))
                .map(total -> new Standing(total, total == null ? null : scale.bandOf(total), false))
                .toList();
    }

    private static GradeScale stricter(String from) {
        List<GradeBand> bands = new ArrayList<>(GradeScale.DEFAULT.bands());
        GradeBand best = bands.get(0);
        bands.set(0, new GradeBand(best.key(), best.name(), new BigDecimal(from), best.coefficient()));
        return new GradeScale(bands);
    }
}
