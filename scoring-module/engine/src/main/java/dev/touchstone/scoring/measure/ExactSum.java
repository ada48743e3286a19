package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;

/** A sum that is exact whatever is added in whatever order: whole numbers fast, parts of one as fractions. */
final class ExactSum {

    private static final long PLAIN = 0;
    private static final long FRACTION = 1;

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

    /** Writes the sum, in one form only however it came about: a long, or a fraction where it is none. */
    void write(TallyOutput output) {
        boolean plain = spilled.signum() == 0 && parts.signum() == 0;
        Fraction value = plain ? Fraction.ZERO : value();
        if (plain) {
            output.write(PLAIN);
            output.write(whole);
        } else if (value.denominator().equals(BigInteger.ONE)
                && value.numerator().bitLength() < Long.SIZE) {
            output.write(PLAIN);
            output.write(value.numerator().longValue());
        } else {
            output.write(FRACTION);
            output.write(value.numerator().toString());
            output.write(value.denominator().toString());
        }
    }

    /** Adds what was written. */
    void read(TallyInput input) {
        if (input.readLong() == PLAIN) {
            add(input.readLong());
        } else {
            parts = parts.plus(new Fraction(new BigInteger(input.readText()), new BigInteger(input.readText())));
        }
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
