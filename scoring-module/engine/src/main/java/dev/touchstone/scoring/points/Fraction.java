package dev.touchstone.scoring.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number, numerator over denominator in lowest terms. Comparisons cross-multiply, so nothing is ever rounded on the way.
 *
 * <p>Terms are kept in longs as long as they fit, which nearly all do; a million cards hold tens of millions of fractions.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Products of two terms below it, and sums of two such products, fit into a long. */
    private static final long SMALL = 1L << 31;

    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);
    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);
    /** A hundred. */
    public static final Fraction HUNDRED = new Fraction(100, 1);

    private final long numerator;
    private final long denominator;
    private final @Nullable Wide wide;

    /** Terms that do not fit into longs. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    /**
     * Reduces to lowest terms.
     *
     * @param numerator any whole number
     * @param denominator not 0
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have denominator 0: " + numerator + "/0");
        }
        if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
            long divisor = signedDivisor(numerator.longValue(), denominator.longValue());
            this.numerator = numerator.longValue() / divisor;
            this.denominator = denominator.longValue() / divisor;
            this.wide = null;
            return;
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger upper = numerator.divide(signed);
        BigInteger lower = denominator.divide(signed);
        boolean narrow = upper.bitLength() < Long.SIZE && lower.bitLength() < Long.SIZE;
        this.numerator = narrow ? upper.longValue() : 0;
        this.denominator = narrow ? lower.longValue() : 0;
        this.wide = narrow ? null : new Wide(upper, lower);
    }

    /** Lowest terms of longs that are above {@link Long#MIN_VALUE}. */
    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return numerator == 0 ? ZERO : new Fraction(numerator, 1);
        }
        long divisor = signedDivisor(numerator, denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /** What both terms are divided by, with the sign of the denominator, which is not 0. */
    private static long signedDivisor(long numerator, long denominator) {
        long divisor =
                numerator == 0 ? Math.abs(denominator) : greatestDivisor(Math.abs(numerator), Math.abs(denominator));
        return denominator < 0 ? -divisor : divisor;
    }

    /** Stein's algorithm: halving and subtracting is quicker than dividing. */
    private static long greatestDivisor(long one, long other) {
        int twos = Long.numberOfTrailingZeros(one | other);
        long a = one >> Long.numberOfTrailingZeros(one);
        long b = other;
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            long larger = Math.max(a, b);
            a = Math.min(a, b);
            b = larger - a;
        }
        return a << twos;
    }

    /**
     * A whole number.
     *
     * @param value any
     * @return the fraction
     */
    public static Fraction of(long value) {
        return value == 0 ? ZERO : new Fraction(value, 1);
    }

    /**
     * A ratio.
     *
     * @param numerator any
     * @param denominator not 0
     * @return the fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return denominator == 0 || numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
                ? new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : reduced(numerator, denominator);
    }

    /**
     * A decimal number, exactly.
     *
     * @param value any
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        if (value.scale() >= 0 && value.scale() < TENS.length && value.precision() < 18) {
            return reduced(value.unscaledValue().longValue(), TENS[value.scale()]);
        }
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
     * What stands above the line.
     *
     * @return any whole number
     */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /**
     * What stands below the line.
     *
     * @return above 0
     */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** The nearest number with so many places, as {@link #round} gives it. */
    Fraction rounded(int places, Rounding.Mode mode) {
        if (!isSmall() || places >= TENS.length) {
            return of(round(places, mode.rounding));
        }
        long scaled = numerator * TENS[places];
        long rest = scaled % denominator;
        if (rest == 0) {
            return this;
        }
        long twice = 2 * Math.abs(rest);
        long quotient = scaled / denominator;
        boolean away = switch (mode) {
            case DOWN -> false;
            case HALF_UP -> twice >= denominator;
            case HALF_EVEN -> twice > denominator || (twice == denominator && quotient % 2 != 0);
        };
        return reduced(away ? quotient + Long.signum(rest) : quotient, TENS[places]);
    }

    private boolean isSmall() {
        return wide == null && numerator < SMALL && numerator > -SMALL && denominator < SMALL;
    }

    /**
     * The sum.
     *
     * @param other addend
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (other == ZERO) {
            return this;
        }
        if (this == ZERO) {
            return other;
        }
        if (isSmall() && other.isSmall()) {
            return denominator == other.denominator
                    ? reduced(numerator + other.numerator, denominator)
                    : reduced(
                            numerator * other.denominator + other.numerator * denominator,
                            denominator * other.denominator);
        }
        return new Fraction(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * The difference.
     *
     * @param other subtrahend
     * @return this − other
     */
    public Fraction minus(Fraction other) {
        return other == ZERO ? this : plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other factor
     * @return this × other
     */
    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return new Fraction(
                numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @param other divisor
     * @return this ÷ other
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall() && other.isSmall() && other.numerator != 0) {
            return reduced(numerator * other.denominator, denominator * other.numerator);
        }
        return new Fraction(
                numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * The opposite.
     *
     * @return −this
     */
    public Fraction negated() {
        return wide == null && numerator != Long.MIN_VALUE
                ? new Fraction(-numerator, denominator)
                : new Fraction(numerator().negate(), denominator());
    }

    /**
     * The whole number that this is.
     *
     * @return as a long
     * @throws ArithmeticException if it is not whole, or does not fit
     */
    public long longValueExact() {
        if (denominator != 1 || wide != null) {
            throw new ArithmeticException(this + " is not a whole number that a long holds");
        }
        return numerator;
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator.signum();
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
        return wide == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, mode)
                : new BigDecimal(wide.numerator).divide(new BigDecimal(wide.denominator), places, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        if (wide != null || other.wide != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator
                && Objects.equals(wide, fraction.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /** A decimal number where it is one, else numerator/denominator. */
    @Override
    public String toString() {
        if (denominator == 1) {
            return Long.toString(numerator);
        }
        BigInteger rest = denominator();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(numerator())
                        .divide(new BigDecimal(denominator()))
                        .toPlainString()
                : numerator() + "/" + denominator();
    }
}
