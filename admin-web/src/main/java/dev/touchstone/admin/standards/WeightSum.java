package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;

/**
 * What the indicators of a standard weigh together, in per cent.
 *
 * @param sum all of them
 * @param quantitative those that are counted
 * @param qualitative those that are judged
 */
public record WeightSum(Fraction sum, Fraction quantitative, Fraction qualitative) {

    /** What a standard's indicators weigh. */
    public static WeightSum of(Standard standard) {
        return new WeightSum(
                standard.weight(), standard.weight(Nature.QUANTITATIVE), standard.weight(Nature.QUALITATIVE));
    }

    /** Whether they weigh exactly 100 %. */
    public boolean isWhole() {
        return sum.equals(Fraction.HUNDRED);
    }

    /** Whether something is missing; otherwise it is too much, or whole. */
    public boolean isShort() {
        return sum.compareTo(Fraction.HUNDRED) < 0;
    }

    /** How far the sum is from 100. */
    public Fraction gap() {
        Fraction missing = Fraction.HUNDRED.minus(sum);
        return missing.max(missing.negated());
    }

    /** What a bar of 100 shows. */
    public Fraction filled() {
        return sum.min(Fraction.HUNDRED);
    }
}
