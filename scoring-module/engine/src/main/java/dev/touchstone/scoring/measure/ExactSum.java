package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;

/** A sum that is exact whatever is added in whatever order: whole numbers fast, parts of one as fractions. */
final class ExactSum {

    private long whole;
    private BigInteger spilled = BigInteger.ZERO;
    private Fraction parts = Fraction.ZERO;

    /** Adds value / divisor. */
    void add(long value, long divisor) {
        if (divisor == 1) {
            add(value);
        } else {
            parts = parts.plus(Fraction.of(value, divisor));
        }
    }

    void add(ExactSum other) {
        add(other.whole);
        spilled = spilled.add(other.spilled);
        parts = parts.plus(other.parts);
    }

    Fraction value() {
        return new Fraction(spilled.add(BigInteger.valueOf(whole)), BigInteger.ONE).plus(parts);
    }

    private void add(long value) {
        long sum = whole + value;
        boolean overflown = ((whole ^ sum) & (value ^ sum)) < 0;
        if (overflown) {
            spilled = spilled.add(BigInteger.valueOf(whole));
            sum = value;
        }
        whole = sum;
    }
}
