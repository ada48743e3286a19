package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;

/**
 * A value to reach.
 *
 * @param better which way is better
 * @param value in the measure's unit; reaching it exactly is on target
 */
public record Target(Direction better, BigDecimal value) {

    /**
     * Not more than a value.
     *
     * @param value such as {@code 30}
     * @return the target
     */
    public static Target atMost(String value) {
        return new Target(Direction.LOWER_IS_BETTER, new BigDecimal(value));
    }

    /**
     * Not less than a value.
     *
     * @param value such as {@code 85}
     * @return the target
     */
    public static Target atLeast(String value) {
        return new Target(Direction.HIGHER_IS_BETTER, new BigDecimal(value));
    }

    /**
     * How far a value lies beyond the target, on the worse side.
     *
     * @param actual a measured value
     * @return 0 if it is on target
     */
    public Fraction missedBy(Fraction actual) {
        Fraction over = actual.minus(Fraction.of(value));
        return (better == Direction.LOWER_IS_BETTER ? over : over.negated()).max(Fraction.ZERO);
    }

    /**
     * The value that misses the target by so much.
     *
     * @param distance how far beyond the target, not negative
     * @return the value
     */
    public Fraction missing(Fraction distance) {
        Fraction own = Fraction.of(value);
        return better == Direction.LOWER_IS_BETTER ? own.plus(distance) : own.minus(distance);
    }
}
