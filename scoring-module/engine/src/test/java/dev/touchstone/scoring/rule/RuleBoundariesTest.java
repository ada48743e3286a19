package dev.touchstone.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rules at their boundaries")
class RuleBoundariesTest {

    private static final RubricRule BY_POINTS = new RubricRule(
            number("30"),
            List.of(
                    band("excellent", "25", null),
                    band("good", "18", null),
                    band("qualified", "12", null),
                    band("rest", "0", null)));
    private static final RubricRule BY_BAND = new RubricRule(
            number("30"),
            List.of(
                    band("excellent", "25", "100"),
                    band("good", "18", "80"),
                    band("qualified", "12", "60"),
                    band("rest", "0", "0")));
    private static final StepTable TABLE = new StepTable(
            Direction.LOWER_IS_BETTER,
            List.of(
                    new StepTable.Row(number("15"), Percentage.of("100")),
                    new StepTable.Row(number("30"), Percentage.of("60"))));

    @ParameterizedTest(name = "{0} is {1}: {2} by points, {3} by band")
    @CsvSource({
        "30, excellent, 20, 20",
        "25, excellent, 16.67, 20",
        "24.999, good, 16.67, 16",
        "24.6, good, 16.4, 16",
        "18, good, 12, 16",
        "17.99, qualified, 11.99, 12",
        "12, qualified, 8, 12",
        "11.99, rest, 7.99, 0",
        "0, rest, 0, 0",
        "31, excellent, 20, 20"
    })
    @DisplayName("rubric bands are half-open: a mean of ten can be 24.6, and every value has a band")
    void rubric(String value, String band, String byPoints, String byBand) {
        assertThat(BY_POINTS.bandOf(Fraction.of(value)).key()).isEqualTo(band);
        assertThat(points(BY_POINTS, value)).isEqualTo(byPoints);
        assertThat(points(BY_BAND, value)).isEqualTo(byBand);
    }

    @ParameterizedTest(name = "{0} s: {1} points")
    @CsvSource({"0, 20", "15, 20", "15.001, 12", "30, 12", "30.001, 0", "500, 0"})
    @DisplayName("a row of a table includes its limit; past the last row nothing is left")
    void table(String value, String points) {
        assertThat(points(TABLE, value)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({"60, 0", "61, 0", "40, 10", "20, 20", "12, 20"})
    @DisplayName("(worst − actual) / (worst − best) × weight, clamped")
    void linear(String value, String points) {
        assertThat(points(new LinearRule(number("60"), number("20")), value)).isEqualTo(points);
    }

    @ParameterizedTest(name = "over {1} included {2}: {0} gives {3}")
    @CsvSource({"60, 60, false, 14", "60, 60, true, 0", "60.001, 60, false, 0", "59.999, 60, true, 16"})
    @DisplayName("a cut-off says which side it includes")
    void cutOff(String value, String limit, boolean inclusive, String points) {
        StepDeduction rule = new StepDeduction(
                Target.atMost("30"), number("10"), number("2"), PartOfStep.FULL, new CutOff(number(limit), inclusive));

        assertThat(points(rule, value)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"FULL, 18", "STARTED, 16", "PROPORTIONAL, 17.48"})
    @DisplayName("part of a step: 12.6 s over are one full step of ten, two started ones, or 1.26")
    void partOfStep(PartOfStep part, String points) {
        StepDeduction rule = new StepDeduction(Target.atMost("30"), number("10"), number("2"), part, null);

        assertThat(points(rule, "42.6")).isEqualTo(points);
    }

    @Test
    @DisplayName("an answer map takes the mean over all answers, and refuses an answer it does not know")
    void answers() {
        AnswerMap rule = new AnswerMap(new TreeMap<>(Map.of(
                number("100"),
                Percentage.of("100"),
                number("75"),
                Percentage.of("75"),
                number("25"),
                Percentage.of("0"))));

        assertThat(left(rule.deductions(answered(Map.of("100", 2L, "75", 1L, "25", 1L)), Points.of(20))))
                .isEqualTo(Points.of("13.75"));
        assertThatThrownBy(() -> rule.deductions(answered(Map.of("50", 1L)), Points.of(20)))
                .hasMessageContaining("Answer 50 is not in the map")
                .hasMessageContaining("Maybe the answers are on another scale");
    }

    @Test
    @DisplayName(
            "per channel: the worst channel can be told to count, and a channel without its own target has the rule's")
    void worstChannel() {
        SortedMap<Channel, Measurement> channels = new TreeMap<>(Map.of(
                Channel.PHONE, Measurement.of(Unit.SECONDS, 40 * 60, 60, 60),
                Channel.EMAIL, Measurement.of(Unit.SECONDS, 30 * 10, 10, 10)));
        ChannelTargets targets =
                new ChannelTargets(new TreeMap<>(Map.of(Channel.PHONE, number("10"))), ChannelTargets.Mix.WORST);
        StepDeduction rule = new StepDeduction(Target.atMost("30"), number("10"), number("2"), PartOfStep.FULL, null);

        List<Deduction> lost = targets.deductions(rule, measured(channels, 70, new TreeMap<>()), Points.of(20));

        assertThat(left(lost)).isEqualTo(Points.of(14));
        assertThat(((Deduction.OnChannel) lost.get(0)).channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    @DisplayName("where no channel has a contact of its own, the whole is scored instead of nothing")
    void noChannel() {
        SortedMap<Channel, Measurement> channels = new TreeMap<>(Map.of(Channel.PHONE, Measurement.none(Unit.SECONDS)));
        for (ChannelTargets.Mix mix : ChannelTargets.Mix.values()) {
            ChannelTargets targets = new ChannelTargets(new TreeMap<>(Map.of(Channel.PHONE, number("10"))), mix);
            StepDeduction rule =
                    new StepDeduction(Target.atMost("30"), number("10"), number("2"), PartOfStep.FULL, null);

            assertThat(left(targets.deductions(rule, measured(channels, 50, new TreeMap<>()), Points.of(20))))
                    .as("%s", mix)
                    .isEqualTo(Points.of(16));
        }
    }

    @Test
    @DisplayName("a rule refuses numbers that make no sense, and says which")
    void refused() {
        assertThatThrownBy(
                        () -> new StepDeduction(Target.atMost("30"), number("0"), number("2"), PartOfStep.FULL, null))
                .hasMessageContaining("Step 0");
        assertThatThrownBy(() -> new LinearRule(number("20"), number("20.0"))).hasMessageContaining("must differ");
        assertThatThrownBy(() -> new FaultDeduction(number("5"), 0)).hasMessageContaining("not from 0");
        assertThatThrownBy(() -> new DirectPoints(number("0"))).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new StepTable(
                        Direction.LOWER_IS_BETTER,
                        List.of(
                                new StepTable.Row(number("30"), Percentage.of("100")),
                                new StepTable.Row(number("15"), Percentage.of("60")))))
                .hasMessageContaining("Row 2 (15 → 60 %)");
        assertThatThrownBy(() -> new RubricRule(number("30"), List.of(band("a", "25", "50"), band("b", "0", "80"))))
                .hasMessageContaining("Band b gives more than the band above it");
        assertThatThrownBy(() -> new RubricRule(number("30"), List.of(band("a", "25", "70"), band("b", "0", null))))
                .as("24 of 30 would be 80 %%, more than the band above")
                .hasMessageContaining("Band b gives more than the band above it");
        assertThatThrownBy(() -> new RubricRule(number("30"), List.of(band("a", "5", null), band("b", "0", "60"))))
                .as("5 of 30 would be 17 %%, less than the band below")
                .hasMessageContaining("Band b gives more than the band above it");
    }

    /** Points out of 20, rounded to two places. */
    private static String points(ScoringRule rule, String value) {
        Measurement measured = Measurement.of(Unit.POINTS, Fraction.of(value), 10);
        Points left = left(rule.deductions(measured, Points.of(20)));
        return left.value().round(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static Points left(List<Deduction> deductions) {
        return Points.of(20)
                .minus(Points.sum(deductions.stream().map(Deduction::points).toList()));
    }

    private static Measurement answered(Map<String, Long> answers) {
        SortedMap<Fraction, Long> distribution = new TreeMap<>();
        answers.forEach((answer, count) -> distribution.put(Fraction.of(answer), count));
        return measured(new TreeMap<>(), 1, distribution);
    }

    private static Measurement measured(
            SortedMap<Channel, Measurement> channels, long value, SortedMap<Fraction, Long> distribution) {
        return new Measurement(
                Unit.SECONDS,
                BigInteger.valueOf(value),
                BigInteger.ONE,
                70,
                false,
                channels,
                distribution,
                new TreeMap<>(),
                List.of());
    }

    private static RubricRule.Band band(String key, String from, @Nullable String share) {
        return new RubricRule.Band(
                key, LocalizedText.same(key), number(from), share == null ? null : Percentage.of(share));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
