package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The values a rating can take, declared by the source: 1–5, 0–10, or 100/75/25.
 *
 * @param values ascending, distinct, 2 to 1,001 of them, with at most three decimals each
 */
public record Scale(List<BigDecimal> values) {

    private static final int MOST = 1001;
    private static final int MOST_DECIMALS = 3;

    /**
     * Sorts and checks.
     *
     * @throws IllegalArgumentException if there are fewer than two or too many values, or one has more than three decimals
     */
    public Scale {
        List<BigDecimal> plain = new ArrayList<>();
        for (BigDecimal value : values) {
            BigDecimal stripped = value.stripTrailingZeros();
            if (stripped.scale() > MOST_DECIMALS) {
                throw new IllegalArgumentException(
                        "Scale value " + value.toPlainString() + " has more than three decimals");
            }
            plain.add(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
        values = List.copyOf(new TreeSet<>(plain));
        if (values.size() < 2 || values.size() > MOST) {
            throw new IllegalArgumentException("A scale has 2 to " + MOST + " different values, not " + values.size());
        }
    }

    /**
     * Every whole number from the lowest to the highest.
     *
     * @param lowest first value
     * @param highest last value
     * @return the scale
     */
    public static Scale range(int lowest, int highest) {
        List<BigDecimal> values = new ArrayList<>();
        for (int value = lowest; value <= highest && values.size() <= MOST; value++) {
            values.add(BigDecimal.valueOf(value));
        }
        return new Scale(values);
    }

    /**
     * Whether a value is one of the scale's.
     *
     * @param value a number, however written (3 and 3.0 are the same)
     * @return true if it is
     */
    public boolean contains(BigDecimal value) {
        return values.stream().anyMatch(each -> each.compareTo(value) == 0);
    }

    /**
     * The lowest value.
     *
     * @return the first
     */
    public BigDecimal lowest() {
        return values.get(0);
    }

    /**
     * The highest value.
     *
     * @return the last
     */
    public BigDecimal highest() {
        return values.get(values.size() - 1);
    }

    /** For example {@code 1/2/3/4/5}; long scales are shortened. */
    @Override
    public String toString() {
        if (values.size() > 12) {
            return lowest().toPlainString() + "–" + highest().toPlainString() + " (" + values.size() + " values)";
        }
        return values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("/"));
    }
}
