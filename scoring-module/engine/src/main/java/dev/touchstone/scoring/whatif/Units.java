package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import java.math.BigDecimal;

/** Printed points as whole numbers of the last decimal: 18.25 with two places is 1825, and 100 with four a million. */
final class Units {

    /** How many units a point has, by the places that are printed. */
    private static final Fraction[] PER_POINT = {
        Fraction.of(1), Fraction.of(10), Fraction.of(100), Fraction.of(1_000), Fraction.of(10_000)
    };

    private Units() {}

    /** Points that have no more decimals than are printed. */
    static int of(Points printed, Rounding rounding) {
        return Math.toIntExact(
                printed.value().times(PER_POINT[rounding.places()]).longValueExact());
    }

    static Points toPoints(int units, int places) {
        return new Points(Fraction.of(BigDecimal.valueOf(units, places)));
    }
}
