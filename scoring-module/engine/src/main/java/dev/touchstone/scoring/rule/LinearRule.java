package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;

/**
 * Linear between the worst and the best value: (worst − actual) / (worst − best) × maximum, with the actual value clamped to the
 * two. The formula of balanced scorecards, as NICE publishes it; it serves both directions.
 *
 * @param worst no points from here
 * @param best full points from here, another value than the worst
 */
public record LinearRule(BigDecimal worst, BigDecimal best) implements ScoringRule {

    /**
     * Checks that there is something in between.
     *
     * @throws IllegalArgumentException if both values are the same
     */
    public LinearRule {
        if (worst.compareTo(best) == 0) {
            throw new IllegalArgumentException(
                    "Worst and best value are both " + best.toPlainString() + ": they must differ");
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        return prepared(maximum).deductions(actual);
    }

    @Override
    public PreparedRule prepared(Points maximum) {
        Fraction from = Fraction.of(worst);
        Fraction to = Fraction.of(best);
        Fraction pointsPerUnit = maximum.value().dividedBy(to.minus(from));
        return actual -> {
            Points lost = new Points(to.minus(ScoringRule.valueOf(actual)).times(pointsPerUnit))
                    .clamped(Points.ZERO, maximum);
            return lost.signum() == 0 ? List.of() : List.of(new Deduction.ShortOfBest(to, from, lost));
        };
    }

    @Override
    public Direction better() {
        return best.compareTo(worst) > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.of(best);
    }

    @Override
    public List<Fraction> thresholds() {
        return List.of(Fraction.of(best), Fraction.of(worst));
    }
}
