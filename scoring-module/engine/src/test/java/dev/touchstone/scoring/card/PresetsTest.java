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
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.Preset;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Forms and totals as other systems compute them")
class PresetsTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvFileSource(resources = "/golden/presets.csv", numLinesToSkip = 1)
    void equalsTheReference(String system, String example, String input, String expected, String rule) {
        assertThat(cardOf(system + ": " + example).findTotal())
                .as("%s (%s)", input, rule)
                .contains(Points.of(expected));
    }

    /** Section A weighs 60: 10 of 10, 0 of 10. Section B weighs 40: 10 of 10, not applicable. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GENESYS, 62.5",
        "SCOREBUDDY, 66.67",
        "NICE, 50",
        "EVALUAGENT_NA_PASSES, 70",
        "EVALUAGENT_NA_REMOVED, 62.5"
    })
    void theSameAnswersGiveAnotherTotalUnderAnotherPreset(Preset preset, String expected) {
        Standard standard = Sheets.standard(
                as(preset),
                dimension("A", given("1", "30", "10"), given("2", "30", "10")),
                dimension("B", given("3", "20", "10"), given("4", "20", "10")));

        assertThat(Sheets.card(standard, Map.of("1", points("10"), "2", points("0"), "3", points("10")))
                        .findTotal())
                .contains(Points.of(expected));
    }

    @ParameterizedTest
    @EnumSource
    void aPresetLeavesAloneWhatTheOtherSystemDoesNotDecideAndIsFoundAgain(Preset preset) {
        Conventions before =
                Conventions.DEFAULT.withMixing(Mixing.BY_DAYS).withItems(new Items(Items.Place.INSIDE, BigDecimal.TEN));
        Conventions after = preset.applyTo(before);

        assertThat(after.mixing()).isEqualTo(before.mixing());
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.pooling()).isEqualTo(before.pooling());
        assertThat(after.minimumRatedWeight()).isEqualTo(before.minimumRatedWeight());
        assertThat(Preset.findIn(after)).contains(preset);
    }

    @Test
    void theChoicesOfTheProductAreNoOtherSystems() {
        assertThat(Preset.findIn(Conventions.DEFAULT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: a section with a critical failure leaves {1}")
    @CsvSource({"ZENDESK_QA, 0", "EVALUAGENT_NA_REMOVED, 0", "SCOREBUDDY, 50", "GENESYS, 60"})
    void aCriticalFailureDoesWhatItDoesThere(Preset preset, String expected) {
        Standard standard = Sheets.standard(
                as(preset),
                dimension("A", Sheets.indicator("1", "50", null, direct("50"), 1, null)),
                dimension("B", Sheets.indicator("2", "50", null, direct("50"), 1, "50")));
        Map<String, Measurement> measured = Map.of("1", ofRecords(review("50")), "2", ofRecords(review("10")));

        assertThat(Sheets.card(standard, measured).findTotal()).contains(Points.of(expected));
    }

    private static Conventions as(Preset preset) {
        return preset.applyTo(Conventions.DEFAULT);
    }

    private static Scorecard cardOf(String preset) {
        return switch (preset) {
            case "Genesys: two groups weighted 40 and 20" ->
                Sheets.card(
                        Sheets.standard(
                                as(Preset.GENESYS),
                                dimension("A", given("a", "40", "2")),
                                dimension("B", given("b", "20", "1"))),
                        Map.of("a", points("1"), "b", points("1")));
            case "Zendesk QA: mean of review scores in a period" -> meanOfReviews();
            case "Zendesk QA: one review on a 4-point scale" ->
                Sheets.card(
                        Sheets.standard(as(Preset.ZENDESK_QA), dimension("review", ofFour("1", "2"), ofFour("2", "1"))),
                        Map.of("1", ofRecords(review("3")), "2", ofRecords(review("4"))));
            case "Scorebuddy: pooled points" ->
                Sheets.card(
                        Sheets.standard(
                                as(Preset.SCOREBUDDY),
                                dimension(
                                        "form",
                                        given("1", "25", "10"),
                                        given("2", "25", "10"),
                                        given("3", "25", "10"),
                                        given("4", "25", "10"))),
                        Map.of("1", points("10"), "2", points("0"), "3", points("10")));
            case "NICE: lower is better" -> nice("30");
            case "NICE: beyond the best" -> nice("12");
            case "EvaluAgent: N/A counted as pass" -> evaluAgent(Preset.EVALUAGENT_NA_PASSES);
            case "EvaluAgent: N/A removed" -> evaluAgent(Preset.EVALUAGENT_NA_REMOVED);
            default -> throw new IllegalArgumentException("No preset is known as \"" + preset + "\"");
        };
    }

    private static Scorecard meanOfReviews() {
        Standard standard = Sheets.standard(
                as(Preset.ZENDESK_QA),
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

    private static List<RecordValue> review(String selected) {
        return List.of(new RecordValue("review 1", Fraction.of(selected)));
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
                as(Preset.NICE), dimension("kpi", Sheets.indicator("kpi", "20", rule), given("others", "80", "80")));
        return Sheets.card(standard, Map.of("kpi", points(actual)));
    }

    private static Scorecard evaluAgent(Preset preset) {
        Standard standard = Sheets.standard(
                as(preset),
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
