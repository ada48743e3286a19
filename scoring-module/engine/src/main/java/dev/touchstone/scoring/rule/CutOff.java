package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;

/**
 * A value past which no points are left.
 *
 * @param limit in the measure's unit
 * @param inclusive whether the limit itself is past it: "over 60 → 0" is not, "3 or more → 0" is
 */
public record CutOff(BigDecimal limit, boolean inclusive) {

    /**
     * Whether a value is past the limit.
     *
     * @param actual a measured value
     * @param better which way is better
     * @return true if nothing is left
     */
    public boolean isPassedBy(Fraction actual, Direction better) {
        int side = actual.compareTo(Fraction.of(limit));
        if (side == 0) {
            return inclusive;
        }
        return better == Direction.LOWER_IS_BETTER ? side > 0 : side < 0;
    }
}
