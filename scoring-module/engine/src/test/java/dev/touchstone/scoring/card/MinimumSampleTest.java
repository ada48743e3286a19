package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.indicator;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Minimum sample: below it a line is not rated; below 60 % rated weight the card has no grade")
class MinimumSampleTest {

    @ParameterizedTest(name = "{0} records: {1}")
    @CsvSource({"9, TOO_FEW", "10, RATED", "11, RATED"})
    void aLineBelowItsMinimumIsNotRated(long sample, LineState state) {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT,
                dimension("all", indicator("a", "100", Points.of(10), new DirectPoints(BigDecimal.TEN), 10, null)));

        Scorecard card = Sheets.card(standard, Map.of("a", Measurement.of(Unit.POINTS, Fraction.of(10), sample)));

        assertThat(card.getLine("a").state()).isEqualTo(state);
        assertThat(card.findTotal().isPresent()).isEqualTo(state == LineState.RATED);
    }

    @ParameterizedTest(name = "{0} % rated: graded is {1}")
    @CsvSource({"59.99, false", "60, true", "60.01, true"})
    @DisplayName("the rated weight decides by its exact value, and is printed rounded down")
    void ratedWeight(String weight, boolean graded) {
        String rest = new BigDecimal("100").subtract(new BigDecimal(weight)).toPlainString();
        Standard standard = Sheets.standard(
                Conventions.DEFAULT, dimension("all", given("a", weight, "10"), given("b", rest, "10")));

        Scorecard card = Sheets.card(standard, Map.of("a", points("10")));

        assertThat(card.ratedWeight()).isEqualTo(Percentage.of(weight));
        assertThat(card.outcome() instanceof Outcome.Graded).isEqualTo(graded);
        assertThat(card.findTotal()).contains(Points.of(100));
        if (!graded) {
            assertThat(card.outcome()).isEqualTo(new Outcome.NotGraded(Percentage.of(weight), Percentage.of("60")));
            assertThat(card.outcome().coefficient()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}: total {1}")
    @CsvSource({"LEAVE_OUT_OF_CARD,", "LEAVE_OUT_OF_DIMENSION,", "FULL_POINTS, 100", "ZERO, 0"})
    @DisplayName("a card without any data has no grade, whatever the convention for missing data")
    void nothingAtAll(NoData noData, String total) {
        Standard standard =
                Sheets.standard(Conventions.DEFAULT.withNoData(noData), dimension("all", given("a", "100", "10")));

        Scorecard card = Sheets.card(standard, Map.of());

        assertThat(card.findTotal().map(Points::toString).orElse(null)).isEqualTo(total);
        assertThat(card.outcome()).isInstanceOf(Outcome.NotGraded.class);
    }

    @Test
    @DisplayName("a dimension without any rated line is left out of the card, and the others stretch to 100")
    void wholeDimension() {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withNoData(NoData.LEAVE_OUT_OF_DIMENSION),
                dimension("A", given("a1", "30", "10"), given("a2", "40", "10")),
                dimension("B", given("b1", "30", "10")));

        Scorecard card = Sheets.card(standard, Map.of("a1", points("10"), "a2", points("5")));

        assertThat(card.getLine("b1").countedMaximum()).isEqualTo(Points.ZERO);
        assertThat(card.getLine("a1").countedMaximum()).isEqualTo(Points.of("42.86"));
        assertThat(card.findTotal()).contains(Points.of("71.43"));
    }
}
