package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On target full points; each step beyond it costs points; past the cut-off nothing is left.
 *
 * @param target the value to reach
 * @param step width of a step, above 0, in the measure's unit (percentage points for per cent)
 * @param pointsPerStep points lost per step, above 0
 * @param partOfStep what happens to a part of a step
 * @param cutOff past it nothing is left; null: deducted until nothing is left
 */
public record StepDeduction(
        Target target,
        BigDecimal step,
        BigDecimal pointsPerStep,
        PartOfStep partOfStep,
        @Nullable CutOff cutOff) implements ScoringRule {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if step or points are not above 0, or the cut-off lies on the better side of the target
     */
    public StepDeduction {
        if (step.signum() <= 0 || pointsPerStep.signum() <= 0) {
            throw new IllegalArgumentException("Step " + step.toPlainString() + " and points per step "
                    + pointsPerStep.toPlainString() + " must both be above 0");
        }
        if (cutOff != null && cutOff.isPassedBy(Fraction.of(target.value()), target.better())) {
            throw new IllegalArgumentException(
                    "Cut-off " + cutOff.limit().toPlainString() + " leaves no points on target "
                            + target.value().toPlainString() + "\nMaybe the two are the wrong way round");
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        return prepared(maximum).deductions(actual);
    }

    @Override
    public PreparedRule prepared(Points maximum) {
        Fraction width = Fraction.of(step);
        Fraction wanted = fullPointsAt();
        Points each = Points.of(pointsPerStep);
        return actual -> {
            Fraction value = ScoringRule.valueOf(actual);
            if (cutOff != null && cutOff.isPassedBy(value, better())) {
                return List.of(new Deduction.PastCutOff(Fraction.of(cutOff.limit()), cutOff.inclusive(), maximum));
            }
            Fraction beyond = target.missedBy(value);
            Fraction steps = partOfStep.count(beyond.dividedBy(width));
            if (steps.signum() == 0) {
                return List.of();
            }
            Points lost = each.times(steps).clamped(Points.ZERO, maximum);
            return List.of(new Deduction.StepsBeyondTarget(wanted, beyond, width, steps, lost));
        };
    }

    @Override
    public Direction better() {
        return target.better();
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.of(target.value());
    }

    @Override
    public List<Fraction> thresholds() {
        List<Fraction> thresholds = new ArrayList<>();
        thresholds.add(fullPointsAt());
        if (cutOff != null) {
            thresholds.add(Fraction.of(cutOff.limit()));
        }
        return thresholds;
    }

    @Override
    public List<Fraction> edgesNear(Fraction value) {
        Fraction width = Fraction.of(step);
        Fraction below = target.missedBy(value).dividedBy(width).floor().times(width);
        List<Fraction> edges = thresholds();
        edges.add(target.missing(below));
        edges.add(target.missing(below.plus(width)));
        return edges;
    }

    @Override
    public StepDeduction withTarget(Fraction other) {
        BigDecimal value = new BigDecimal(other.toString());
        return new StepDeduction(new Target(target.better(), value), step, pointsPerStep, partOfStep, cutOff);
    }
}
