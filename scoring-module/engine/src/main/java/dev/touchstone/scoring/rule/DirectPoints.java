package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;

/**
 * The measured value is itself a number of points out of a top: a mean rating out of 5, supervisors' points out of 50.
 *
 * @param top the value that gives the maximum, above 0
 */
public record DirectPoints(BigDecimal top) implements ScoringRule {

    /**
     * Checks the top.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public DirectPoints {
        if (top.signum() <= 0) {
            throw new IllegalArgumentException("The top must be above 0, not " + top.toPlainString());
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        Fraction given = ScoringRule.valueOf(actual);
        Fraction share = given.dividedBy(Fraction.of(top)).max(Fraction.ZERO).min(Fraction.ONE);
        if (share.equals(Fraction.ONE)) {
            return List.of();
        }
        return List.of(new Deduction.NotGiven(given, Fraction.of(top), maximum.times(Fraction.ONE.minus(share))));
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.of(top);
    }

    @Override
    public List<Fraction> thresholds() {
        return List.of(Fraction.of(top));
    }
}
