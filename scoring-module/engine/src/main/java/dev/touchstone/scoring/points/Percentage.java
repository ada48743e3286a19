package dev.touchstone.scoring.points;

import java.math.BigDecimal;

/**
 * A share in per cent, such as a weight.
 *
 * @param percent 0 to 100, at most three decimals
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    private static final int MOST_DECIMALS = 3;

    /**
     * Checks the range and drops trailing zeros, so that 20 and 20.0 are equal.
     *
     * @throws IllegalArgumentException if it lies outside 0 to 100 or has more than three decimals
     */
    public Percentage {
        percent = percent.stripTrailingZeros();
        if (percent.scale() < 0) {
            percent = percent.setScale(0);
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100 with at most three decimals, not "
                    + percent.toPlainString() + " %");
        }
    }

    /**
     * A percentage.
     *
     * @param percent such as {@code 12.5}
     * @return the percentage
     */
    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /**
     * The share as a fraction of one.
     *
     * @return percent / 100
     */
    public Fraction share() {
        return Fraction.of(percent).dividedBy(Fraction.HUNDRED);
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
