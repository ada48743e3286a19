package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Forms and totals as other systems compute them")
class PresetsTest {

    private static final Conventions ROUND_AT_TOTAL =
            Conventions.DEFAULT.withRounding(new Rounding(Rounding.Mode.HALF_UP, 2, Rounding.Level.TOTAL));

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvFileSource(resources = "/golden/presets.csv", numLinesToSkip = 1)
    void equalsTheReference(String system, String example, String input, String expected, String rule) {
        assertThat(cardOf(system + ": " + example).findTotal())
                .as("%s (%s)", input, rule)
                .contains(Points.of(expected));
    }

    private static Scorecard cardOf(String preset) {
        return switch (preset) {
            case "Genesys: two groups weighted 40 and 20" ->
                Sheets.card(
                        Sheets.standard(
                                ROUND_AT_TOTAL.withTotalKind(TotalKind.WEIGHT_TIMES_POINTS),
                                dimension("A", given("a", "40", "2")),
                                dimension("B", given("b", "20", "1"))),
                        Map.of("a", points("1"), "b", points("1")));
            case "Zendesk QA: mean of review scores in a period" -> meanOfReviews();
            case "Zendesk QA: one review on a 4-point scale" ->
                Sheets.card(
                        Sheets.standard(ROUND_AT_TOTAL, dimension("review", ofFour("1", "2"), ofFour("2", "1"))),
                        Map.of("1", points("3"), "2", points("4")));
            case "Scorebuddy: pooled points" ->
                Sheets.card(
                        Sheets.standard(
                                ROUND_AT_TOTAL.withTotalKind(TotalKind.POOLED_POINTS),
                                dimension(
                                        "form",
                                        given("1", "25", "10"),
                                        given("2", "25", "10"),
                                        given("3", "25", "10"),
                                        given("4", "25", "10"))),
                        Map.of("1", points("10"), "2", points("0"), "3", points("10")));
            case "NICE: lower is better" -> nice("30");
            case "NICE: beyond the best" -> nice("12");
            case "EvaluAgent: N/A counted as pass" -> evaluAgent(NoData.FULL_POINTS);
            case "EvaluAgent: N/A removed" -> evaluAgent(NoData.LEAVE_OUT_OF_CARD);
            default -> throw new IllegalArgumentException("No preset is known as \"" + preset + "\"");
        };
    }

    private static Scorecard meanOfReviews() {
        Standard standard = Sheets.standard(
                ROUND_AT_TOTAL.withTotalKind(TotalKind.MEAN_OF_RECORDS).withCriticalFailure(CriticalFailure.TOTAL_ZERO),
                dimension(
                        "review",
                        Sheets.indicator("score", "100", null, direct("100"), 1, null),
                        Sheets.indicator("critical category", "0", Points.of(100), direct("100"), 1, "50")));
        List<RecordValue> scores = Stream.of("100", "9.91", "63.96", "90.99", "72")
                .map(score -> new RecordValue("review " + score, Fraction.of(score)))
                .toList();
        List<RecordValue> critical = List.of(new RecordValue("review 72", Fraction.of("49")));
        return Sheets.card(standard, Map.of("score", ofRecords(scores), "critical category", ofRecords(critical)));
    }

    private static Measurement ofRecords(List<RecordValue> records) {
        Fraction sum = records.stream().map(RecordValue::value).reduce(Fraction.ZERO, Fraction::plus);
        return new Measurement(
                Unit.POINTS,
                sum.numerator(),
                sum.denominator().multiply(BigInteger.valueOf(records.size())),
                records.size(),
                false,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                records);
    }

    private static Scorecard nice(String actual) {
        LinearRule rule = new LinearRule(new BigDecimal("60"), new BigDecimal("20"));
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withNoData(NoData.ZERO),
                dimension("kpi", Sheets.indicator("kpi", "20", rule), given("others", "80", "80")));
        return Sheets.card(standard, Map.of("kpi", points(actual)));
    }

    private static Scorecard evaluAgent(NoData noData) {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withNoData(noData),
                dimension(
                        "form",
                        given("1", "30", "1"),
                        given("2", "30", "1"),
                        given("3", "20", "1"),
                        given("4", "20", "1")));
        return Sheets.card(standard, Map.of("1", points("1"), "2", points("0"), "3", points("1")));
    }

    private static Indicator ofFour(String key, String weight) {
        return Sheets.indicator(
                key, weight, Points.of(1), new LinearRule(BigDecimal.ONE, new BigDecimal("4")), 1, null);
    }

    private static DirectPoints direct(String top) {
        return new DirectPoints(new BigDecimal(top));
    }
}
