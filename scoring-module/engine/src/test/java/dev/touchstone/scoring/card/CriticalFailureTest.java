package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.indicator;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Total kind: a critical failure → total zero · its section zero · a second score beside the total")
class CriticalFailureTest {

    private static Standard standard(Conventions conventions) {
        return Sheets.standard(
                conventions,
                dimension(
                        "compliance",
                        indicator("privacy", "20", Points.of(10), new DirectPoints(BigDecimal.TEN), 1, "50"),
                        given("record", "20", "10")),
                dimension("rest", given("rest", "60", "10")));
    }

    private static Scorecard card(CriticalFailure kind, String privacy) {
        return Sheets.card(
                standard(Conventions.DEFAULT.withCriticalFailure(kind)),
                Map.of("privacy", points(privacy), "record", points("10"), "rest", points("8")));
    }

    @ParameterizedTest(name = "{0}: total {1}, effect {2}")
    @CsvSource({"SHOW_ONLY, 76, 0", "TOTAL_ZERO, 0, -76", "DIMENSION_ZERO, 48, -28", "SECOND_SCORE, 76, 0"})
    @DisplayName("a line that attains less than its critical limit")
    void effect(CriticalFailure kind, String total, String effect) {
        Scorecard card = card(kind, "4");

        assertThat(card.listCriticalLines())
                .extracting(line -> line.indicator().key())
                .containsExactly("privacy");
        assertThat(card.findTotal()).contains(Points.of(total));
        assertThat(card.criticalEffect()).isEqualTo(Points.of(effect));
        assertThat(card.linesTotal().plus(card.criticalEffect())).isEqualTo(Points.of(total));
    }

    @Test
    @DisplayName("the limit itself is no failure")
    void atTheLimit() {
        assertThat(card(CriticalFailure.TOTAL_ZERO, "5").listCriticalLines()).isEmpty();
        assertThat(card(CriticalFailure.TOTAL_ZERO, "5").findTotal()).contains(Points.of(78));
    }

    @Test
    @DisplayName("the second score is that of the critical lines alone, out of 100")
    void secondScore() {
        assertThat(card(CriticalFailure.SECOND_SCORE, "4").criticalScore()).isEqualTo(Points.of(40));
        assertThat(card(CriticalFailure.SHOW_ONLY, "4").criticalScore()).isNull();
    }

    @Test
    @DisplayName("a total that a critical failure made zero is not rescued by a bonus item")
    void noRescue() {
        CardInput input = card(CriticalFailure.TOTAL_ZERO, "4")
                .input()
                .withItems(List.of(new Item("表扬", Points.of(3), "书面", "周敏")));

        assertThat(Scorecard.derivedFrom(input).findTotal()).contains(Points.ZERO);
        assertThat(Scorecard.derivedFrom(input).itemsEffect()).isEqualTo(Points.ZERO);
    }

    @Test
    @DisplayName("a critical failure in one record makes that record's total zero, and the mean says the rest")
    void inOneRecord() {
        Scorecard card = byRecords();

        assertThat(card.records()).extracting(RecordTotal::total).containsExactly(Points.of(100), Points.ZERO);
        assertThat(card.findTotal()).contains(Points.of(50));
    }

    @Test
    @DisplayName("an exempted line has no say in the totals of single records")
    void exemptedInRecords() {
        CardInput input = byRecords().input().withExemptions(List.of(new LineExemption("privacy", "停机", "周敏")));

        assertThat(Scorecard.derivedFrom(input).records())
                .extracting(RecordTotal::total)
                .containsExactly(Points.of(100), Points.of(90));
    }

    @Test
    @DisplayName("an adjusted line changes the mean of records by as much as it would change a sum")
    void adjustedInRecords() {
        CardInput input =
                byRecords().input().withAdjustments(List.of(new Adjustment("rest", Points.of(-1), "复核", "周敏")));

        assertThat(Scorecard.derivedFrom(input).findTotal()).contains(Points.of(45));
        assertThat(Scorecard.derivedFrom(input).linesTotal()).isEqualTo(Points.of(45));
    }

    private static Scorecard byRecords() {
        Conventions conventions = Conventions.DEFAULT
                .withTotalKind(TotalKind.MEAN_OF_RECORDS)
                .withCriticalFailure(CriticalFailure.TOTAL_ZERO);
        Standard standard = Sheets.standard(
                conventions,
                dimension(
                        "form",
                        indicator("privacy", "50", Points.of(10), new DirectPoints(BigDecimal.TEN), 1, "50"),
                        given("rest", "50", "10")));
        return Sheets.card(standard, Map.of("privacy", records("10", "4"), "rest", records("10", "9")));
    }

    private static Measurement records(String first, String second) {
        return new Measurement(
                Unit.POINTS,
                BigInteger.valueOf(7),
                BigInteger.ONE,
                2,
                false,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(new RecordValue("1", Fraction.of(first)), new RecordValue("2", Fraction.of(second))));
    }
}
