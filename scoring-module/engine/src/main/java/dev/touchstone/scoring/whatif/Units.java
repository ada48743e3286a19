package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Printed points as whole numbers of the last decimal: 18.25 with two places is 1825. */
final class Units {

    private Units() {}

    /** Points that have no more decimals than are printed. */
    static long of(Points printed, Rounding rounding) {
        return printed.value()
                .round(rounding.places(), RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    static Points toPoints(long units, int places) {
        return new Points(Fraction.of(BigDecimal.valueOf(units, places)));
    }
}
