package dev.touchstone.scoring.points;

import java.math.BigDecimal;

/**
 * A number of points, exact until it is rounded as a standard says. Deductions, adjustments and penalty items may be negative.
 *
 * @param value the exact number
 */
public record Points(Fraction value) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(Fraction.ZERO);

    /**
     * A whole number of points.
     *
     * @param value any
     * @return the points
     */
    public static Points of(long value) {
        return new Points(Fraction.of(value));
    }

    /**
     * A decimal number of points.
     *
     * @param value any
     * @return the points
     */
    public static Points of(BigDecimal value) {
        return new Points(Fraction.of(value));
    }

    /**
     * A decimal number of points.
     *
     * @param value such as {@code 18.5}
     * @return the points
     */
    public static Points of(String value) {
        return new Points(Fraction.of(value));
    }

    /**
     * The sum.
     *
     * @param other addend
     * @return this + other
     */
    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    /**
     * The difference.
     *
     * @param other subtrahend
     * @return this − other
     */
    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    /**
     * A multiple.
     *
     * @param factor how many times
     * @return this × factor
     */
    public Points times(Fraction factor) {
        return new Points(value.times(factor));
    }

    /**
     * Kept within limits.
     *
     * @param lowest lower limit
     * @param highest upper limit, not below the lower
     * @return this, or the limit it lies beyond
     */
    public Points clamped(Points lowest, Points highest) {
        Fraction clamped = value.max(lowest.value).min(highest.value);
        return clamped == value ? this : new Points(clamped);
    }

    /**
     * Rounded.
     *
     * @param rounding how
     * @return rounded points
     */
    public Points rounded(Rounding rounding) {
        Fraction rounded = rounding.rounded(value);
        return rounded == value ? this : new Points(rounded);
    }

    /**
     * What part of a whole these points are.
     *
     * @param whole the maximum, at least 0
     * @return this / whole; 0 of nothing, as on a line that weighs nothing
     */
    public Fraction shareOf(Points whole) {
        return whole.signum() == 0 ? Fraction.ZERO : value.dividedBy(whole.value);
    }

    /**
     * The same part of another whole: 3 of 4 are 6 of 8.
     *
     * @param whole what these points are part of, at least as many
     * @param other the other whole
     * @return other × this ÷ whole; 0 if the whole is 0
     */
    public Points scaled(Points whole, Points other) {
        return other.equals(whole) ? this : other.times(shareOf(whole));
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return value.signum();
    }

    /**
     * The sum of many.
     *
     * @param all any number of points
     * @return the sum, zero for none
     */
    public static Points sum(Iterable<Points> all) {
        Points sum = ZERO;
        for (Points each : all) {
            sum = sum.plus(each);
        }
        return sum;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
