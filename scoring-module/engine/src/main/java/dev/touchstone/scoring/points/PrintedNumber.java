package dev.touchstone.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Prints a measured value so that it never stands on the other side of a threshold: 74.996 under a cut-off of 75 prints 74.99. */
public final class PrintedNumber {

    private static final int MOST_EXTRA_PLACES = 60;

    private PrintedNumber() {}

    /**
     * Rounds half up, unless that would cross a threshold: then towards the value's own side, with more places if need be.
     *
     * @param exact the value
     * @param places wanted decimals, at least 0
     * @param thresholds targets, cut-offs and band limits of the rule
     * @return the number to print
     */
    public static BigDecimal of(Fraction exact, int places, Collection<Fraction> thresholds) {
        for (int extra = 0; extra <= MOST_EXTRA_PLACES; extra++) {
            for (RoundingMode mode :
                    new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING}) {
                BigDecimal printed = exact.round(places + extra, mode);
                if (onItsOwnSide(exact, Fraction.of(printed), thresholds)) {
                    return printed;
                }
            }
        }
        throw new ArithmeticException("Value " + exact + " lies closer to a threshold than "
                + (places + MOST_EXTRA_PLACES) + " decimals can show");
    }

    private static boolean onItsOwnSide(Fraction exact, Fraction printed, Collection<Fraction> thresholds) {
        for (Fraction threshold : thresholds) {
            if (Integer.signum(exact.compareTo(threshold)) != Integer.signum(printed.compareTo(threshold))) {
                return false;
            }
        }
        return true;
    }
}
