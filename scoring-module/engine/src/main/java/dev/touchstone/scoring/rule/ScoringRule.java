package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.util.List;

/**
 * How a measured value becomes points: the maximum less the deductions. A rule is data; two equal rules score alike.
 *
 * <p>Monotone: a better value never deducts more. Deductions together never exceed the maximum.
 */
public sealed interface ScoringRule
        permits StepDeduction, FaultDeduction, RubricRule, AnswerMap, LinearRule, StepTable, DirectPoints {

    /**
     * What is lost, and why.
     *
     * @param actual a measurement that has a value
     * @param maximum the most the line can give, above 0
     * @return none for full points; together at most the maximum; unrounded
     * @throws IllegalArgumentException if the measurement has no value or not what the rule needs; the message says what
     */
    List<Deduction> deductions(Measurement actual, Points maximum);

    /**
     * The rule for many measurements of lines with one maximum.
     *
     * @param maximum the most the line can give, above 0
     * @return gives what {@link #deductions} gives
     */
    default PreparedRule prepared(Points maximum) {
        return actual -> deductions(actual, maximum);
    }

    /**
     * Which way is better.
     *
     * @return the direction in which points grow
     */
    Direction better();

    /**
     * The value that earns the maximum.
     *
     * @return the target, in the measure's unit
     */
    Fraction fullPointsAt();

    /**
     * Whether a value is on target. A value that misses it may still keep all points, such as by less than a full step.
     *
     * @param value a measured value
     * @return true at {@link #fullPointsAt()} and on its better side
     */
    default boolean isMetBy(Fraction value) {
        int side = value.compareTo(fullPointsAt());
        return better() == Direction.LOWER_IS_BETTER ? side <= 0 : side >= 0;
    }

    /**
     * Values at which points change for another reason than a step: targets, cut-offs, band limits. A printed measurement never
     * stands on the other side of one of them.
     *
     * @return in the measure's unit, any order
     */
    List<Fraction> thresholds();

    /**
     * Values around a measured one at which points change, steps included. A printed value that stays on its own side of all of them
     * never contradicts the points beside it.
     *
     * @param value a measured value
     * @return in the measure's unit, any order
     */
    default List<Fraction> edgesNear(Fraction value) {
        return thresholds();
    }

    /**
     * Whether two measurements of one value always lose the same.
     *
     * @return false if the rule looks at more than the value
     */
    default boolean looksOnlyAtTheValue() {
        return true;
    }

    /**
     * The same rule with another target, for targets that differ by channel.
     *
     * @param target in the measure's unit
     * @return the rule
     * @throws UnsupportedOperationException if this kind of rule has no single target
     */
    default ScoringRule withTarget(Fraction target) {
        throw new UnsupportedOperationException(
                getClass().getSimpleName() + " has no single target that could differ by channel");
    }

    /**
     * The value of a measurement that must have one.
     *
     * @param actual any measurement
     * @return its value
     * @throws IllegalArgumentException if nothing was counted
     */
    static Fraction valueOf(Measurement actual) {
        return actual.value()
                .orElseThrow(() ->
                        new IllegalArgumentException("Nothing was counted, so no rule can give points: " + actual));
    }
}
