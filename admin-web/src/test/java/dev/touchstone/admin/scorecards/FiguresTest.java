package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures of many people")
class FiguresTest {

    @Test
    @DisplayName("are exact means in which each person counts once")
    void means() {
        Figures figures = Figures.of(
                List.of(card("88.5", ResultKind.GRADED, "good"), card("91", ResultKind.GRADED, "excellent")),
                List.of(line(true, true, 1, 3), line(true, false, 1, 6), line(false, false, 0, 0)));

        assertThat(figures.meanTotal()).isEqualTo(Fraction.of(new BigDecimal("89.75")));
        IndicatorFigures response = figures.indicator("response");
        assertThat(response.mean()).isEqualTo(Fraction.of(1, 4));
        assertThat(response.rated()).isEqualTo(2);
        assertThat(response.met()).isEqualTo(1);
        assertThat(response.attained()).isEqualTo(Fraction.of(9, 10));
    }

    @Test
    @DisplayName("count every outcome, and who is without one is in no mean")
    void outcomes() {
        Figures figures = Figures.of(
                List.of(
                        card("88.5", ResultKind.GRADED, "good"),
                        card("70", ResultKind.GRADED, "good"),
                        card(null, ResultKind.NOT_GRADED, null),
                        card("99", ResultKind.NOT_QUALIFIED, null)),
                List.of());

        assertThat(figures.grades()).containsOnlyKeys("good").containsEntry("good", 2L);
        assertThat(figures.notGraded()).isEqualTo(1);
        assertThat(figures.notQualified()).isEqualTo(1);
        assertThat(figures.people()).isEqualTo(4);
        assertThat(figures.unconfirmed()).isEqualTo(4);
        assertThat(figures.meanTotal()).isEqualTo(Fraction.of(515, 6));
        assertThat(figures.indicator("response").mean()).isNull();
    }

    private static OverviewCard card(@Nullable String total, ResultKind outcome, @Nullable String grade) {
        return new OverviewCard(
                1, "2026-10", 1L, total == null ? null : new BigDecimal(total), outcome, grade, 0, false, false);
    }

    private static LineFigure line(boolean rated, boolean met, long numerator, long denominator) {
        return new LineFigure(
                "response",
                rated,
                met,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                new BigDecimal(met ? "20" : "16"),
                new BigDecimal("20"));
    }
}
