package dev.touchstone.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.PrintedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever the numbers of a rule")
class RulePropertiesTest {

    private static final Points MAXIMUM = Points.of(20);

    @Property
    @Label("a better value never lowers the points, and they stay between 0 and the maximum")
    void monotone(@ForAll("rules") ScoringRule rule, @ForAll("values") Fraction one, @ForAll("values") Fraction other) {
        boolean lower = rule.better() == Direction.LOWER_IS_BETTER;
        Points better = points(rule, lower ? one.min(other) : one.max(other));
        Points worse = points(rule, lower ? one.max(other) : one.min(other));

        assertThat(better).isGreaterThanOrEqualTo(worse).isLessThanOrEqualTo(MAXIMUM);
        assertThat(worse).isGreaterThanOrEqualTo(Points.ZERO);
    }

    @Property
    @Label("what earns full points earns full points, and lies on target")
    void fullPoints(@ForAll("rules") ScoringRule rule) {
        Points full = points(rule, rule.fullPointsAt());

        assertThat(rule.isMetBy(rule.fullPointsAt())).isTrue();
        assertThat(full).isEqualTo(best(rule));
    }

    @Property
    @Label("a printed value gives the points of the exact one wherever only limits and full steps decide")
    void printedOnItsSide(@ForAll("stepped") ScoringRule rule, @ForAll("values") Fraction value) {
        BigDecimal printed = PrintedNumber.of(value, 1, rule.edgesNear(value));

        assertThat(points(rule, Fraction.of(printed))).isEqualTo(points(rule, value));
    }

    @Property
    @Label("better answers never lower the points of an answer map")
    void answers(@ForAll("answerMaps") AnswerMap rule, @ForAll("counts") List<Long> counts) {
        TreeMap<Fraction, Long> before = new TreeMap<>();
        int i = 0;
        for (BigDecimal answer : rule.shares().keySet()) {
            before.put(Fraction.of(answer), counts.get(i++));
        }
        TreeMap<Fraction, Long> after = new TreeMap<>(before);
        after.merge(before.firstKey(), -1L, Long::sum);
        after.merge(before.lastKey(), 1L, Long::sum);

        Points first = left(rule.deductions(answered(before), MAXIMUM));
        Points second = left(rule.deductions(answered(after), MAXIMUM));

        assertThat(second).isGreaterThanOrEqualTo(first).isLessThanOrEqualTo(MAXIMUM);
        assertThat(first).isGreaterThanOrEqualTo(Points.ZERO);
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return AnyRules.rules();
    }

    @Provide
    Arbitrary<ScoringRule> stepped() {
        Arbitrary<ScoringRule> steps =
                AnyRules.steps().filter(rule -> ((StepDeduction) rule).partOfStep() != PartOfStep.PROPORTIONAL);
        return Arbitraries.oneOf(List.of(steps, AnyRules.tables(), AnyRules.rubrics()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<AnswerMap> answerMaps() {
        return AnyRules.answerMaps();
    }

    @Provide
    Arbitrary<Fraction> values() {
        return Arbitraries.longs()
                .between(0, 120_000)
                .flatMap(numerator -> Arbitraries.longs().between(900, 1100).map(of -> Fraction.of(numerator, of)));
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return Arbitraries.longs().between(1, 40).list().ofSize(5);
    }

    /** The most a rule gives at all: a table or rubric may promise less than the maximum. */
    private static Points best(ScoringRule rule) {
        return points(rule, rule.better() == Direction.LOWER_IS_BETTER ? Fraction.ZERO : Fraction.of(1_000_000));
    }

    private static Points points(ScoringRule rule, Fraction value) {
        return left(rule.deductions(Measurement.of(Unit.POINTS, value, 1), MAXIMUM));
    }

    private static Points left(List<Deduction> deductions) {
        assertThat(deductions).allSatisfy(each -> assertThat(each.points()).isGreaterThan(Points.ZERO));
        return MAXIMUM.minus(
                Points.sum(deductions.stream().map(Deduction::points).toList()));
    }

    private static Measurement answered(TreeMap<Fraction, Long> distribution) {
        long count = distribution.values().stream().mapToLong(Long::longValue).sum();
        return new Measurement(
                Unit.POINTS,
                BigInteger.ONE,
                BigInteger.ONE,
                count,
                false,
                new TreeMap<>(),
                distribution,
                new TreeMap<>(),
                List.of());
    }
}
