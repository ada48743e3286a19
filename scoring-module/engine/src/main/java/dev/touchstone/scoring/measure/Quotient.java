package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;

/**
 * A numerator over a denominator as they were summed, not reduced, so that 88 of 100 stays 8800/100.
 *
 * @param numerator any
 * @param denominator not negative; 0 if nothing was counted
 */
public record Quotient(BigInteger numerator, BigInteger denominator) {

    /** Nothing was counted. */
    public static final Quotient NONE = new Quotient(BigInteger.ZERO, BigInteger.ZERO);

    /**
     * A sum over a sum.
     *
     * @param numerator any
     * @param denominator not negative; nothing was counted if it is 0
     * @return the quotient
     */
    static Quotient of(Fraction numerator, Fraction denominator) {
        if (denominator.denominator().equals(BigInteger.ONE)
                && numerator.denominator().equals(BigInteger.ONE)) {
            return new Quotient(numerator.numerator(), denominator.numerator());
        }
        return new Quotient(
                numerator.numerator().multiply(denominator.denominator()),
                denominator.numerator().multiply(numerator.denominator()));
    }

    /**
     * A value that is known.
     *
     * @param value any
     * @return the quotient
     */
    static Quotient of(Fraction value) {
        return new Quotient(value.numerator(), value.denominator());
    }
}
