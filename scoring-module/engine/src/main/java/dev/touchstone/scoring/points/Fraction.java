package dev.touchstone.scoring.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, numerator over denominator in lowest terms. Comparisons cross-multiply, so nothing is ever rounded on the way.
 *
 * @param numerator any whole number
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0);
    /** One. */
    public static final Fraction ONE = of(1);
    /** A hundred. */
    public static final Fraction HUNDRED = of(100);

    /**
     * Reduces to lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have denominator 0: " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A whole number.
     *
     * @param value any
     * @return the fraction
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A ratio.
     *
     * @param numerator any
     * @param denominator not 0
     * @return the fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number, exactly.
     *
     * @param value any
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * A decimal number, exactly.
     *
     * @param value such as {@code 60.001}
     * @return the fraction
     * @throws NumberFormatException if it is not a decimal number
     */
    public static Fraction of(String value) {
        return of(new BigDecimal(value));
    }

    /**
     * The sum.
     *
     * @param other addend
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other subtrahend
     * @return this − other
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other factor
     * @return this × other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other divisor
     * @return this ÷ other
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The opposite.
     *
     * @return −this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The greatest whole number that is not above this one.
     *
     * @return the floor
     */
    public Fraction floor() {
        return of(round(0, RoundingMode.FLOOR));
    }

    /**
     * The least whole number that is not below this one.
     *
     * @return the ceiling
     */
    public Fraction ceiling() {
        return of(round(0, RoundingMode.CEILING));
    }

    /**
     * The smaller of two.
     *
     * @param other another
     * @return this or other
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two.
     *
     * @param other another
     * @return this or other
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The nearest decimal number with so many places.
     *
     * @param places at least 0
     * @param mode what happens to the rest
     * @return a number with exactly that many places
     */
    public BigDecimal round(int places, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** A decimal number where it is one, else numerator/denominator. */
    @Override
    public String toString() {
        BigInteger rest = denominator;
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
                : numerator + "/" + denominator;
    }
}
