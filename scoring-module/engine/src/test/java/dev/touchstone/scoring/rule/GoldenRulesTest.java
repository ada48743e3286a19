package dev.touchstone.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Every reference figure of a single rule")
class GoldenRulesTest {

    @ParameterizedTest(name = "{0}: {4} ({5}) gives {6}")
    @CsvFileSource(resources = "/golden/rules.csv", numLinesToSkip = 1)
    void givesThePoints(
            String indicator,
            String words,
            String target,
            String maximum,
            String measured,
            String part,
            String expected) {
        Points most = Points.of(maximum);
        Measurement actual = Measurement.of(Unit.COUNT, Fraction.of(measured), 10);

        List<Deduction> deductions = ruleOf(words, target, part).deductions(actual, most);

        Points lost = Points.sum(deductions.stream().map(Deduction::points).toList());
        assertThat(most.minus(lost)).as(words).isEqualTo(Points.of(expected));
    }

    private static ScoringRule ruleOf(String words, String target, String part) {
        PartOfStep partOfStep = PartOfStep.valueOf(part.toUpperCase(Locale.ROOT));
        return switch (words) {
            case "each 10 over −2; over 60 → 0" -> steps(Target.atMost(number(target)), "10", "2", partOfStep, "60");
            case "each 10 over −2; until nothing is left" ->
                steps(Target.atMost(number(target)), "10", "2", partOfStep, null);
            case "each 1 point lower −1; under 75 → 0" ->
                steps(Target.atLeast(number(target)), "1", "1", partOfStep, "75");
            case "each 1 point lower −1; under 5 → 0" ->
                steps(Target.atLeast(number(target)), "1", "1", partOfStep, "5");
            case "each nonconformity −5; not below 0" -> new FaultDeduction(new BigDecimal("5"), null);
            case "each wrong −3; 3 or more → 0" -> new FaultDeduction(new BigDecimal("3"), 3);
            default -> throw new IllegalArgumentException("No rule is known for the words \"" + words + "\"");
        };
    }

    private static StepDeduction steps(
            Target target, String step, String points, PartOfStep part, @Nullable String cutOff) {
        return new StepDeduction(
                target,
                new BigDecimal(step),
                new BigDecimal(points),
                part,
                cutOff == null ? null : new CutOff(new BigDecimal(cutOff), false));
    }

    private static String number(String target) {
        return target.replaceAll("[<>=]", "");
    }
}
