package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each fault costs points, and from so many on nothing is left.
 *
 * @param pointsPerFault points lost per fault, above 0
 * @param zeroFrom from so many faults nothing is left, at least 1; null: deducted until nothing is left
 */
public record FaultDeduction(
        BigDecimal pointsPerFault, @Nullable Integer zeroFrom) implements ScoringRule {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the points are not above 0 or the number of faults is below 1
     */
    public FaultDeduction {
        if (pointsPerFault.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Points per fault must be above 0, not " + pointsPerFault.toPlainString());
        }
        if (zeroFrom != null && zeroFrom < 1) {
            throw new IllegalArgumentException(
                    "Nothing can be left from 1 fault on at the earliest, not from " + zeroFrom);
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        Fraction faults = ScoringRule.valueOf(actual);
        if (zeroFrom != null && faults.compareTo(Fraction.of(zeroFrom)) >= 0) {
            return List.of(new Deduction.TooManyFaults(faults, zeroFrom, maximum));
        }
        if (faults.signum() <= 0) {
            return List.of();
        }
        Points each = Points.of(pointsPerFault);
        return List.of(
                new Deduction.FaultsFound(faults, each, each.times(faults).clamped(Points.ZERO, maximum)));
    }

    @Override
    public Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.ZERO;
    }

    @Override
    public List<Fraction> thresholds() {
        return zeroFrom == null ? List.of(Fraction.ZERO) : List.of(Fraction.ZERO, Fraction.of(zeroFrom));
    }
}
