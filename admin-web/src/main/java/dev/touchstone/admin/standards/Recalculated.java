package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.curve.Attained;
import dev.touchstone.scoring.points.Fraction;
import java.math.RoundingMode;

/**
 * What a version of an indicator gives people for a past month, in sum.
 *
 * @param version the version's name
 * @param draft whether it is the one that is being edited
 * @param attained what it gives
 */
public record Recalculated(String version, boolean draft, Attained attained) {

    /** The mean share of the maximum, in per cent. */
    public String mean() {
        return attained.mean()
                .times(Fraction.HUNDRED)
                .round(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
