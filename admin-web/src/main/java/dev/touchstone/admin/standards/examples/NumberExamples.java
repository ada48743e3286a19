package dev.touchstone.admin.standards.examples;

import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Mixing;
import java.math.BigDecimal;

/** The arithmetic of examples that need no card. */
final class NumberExamples {

    /** Records and mean value of two months. */
    static final int[] RECORDS = {10, 30};

    static final int[] MEANS = {20, 40};

    /** Days, records and share attained of an overlay, and of the rest of its month. */
    static final int[] DAYS = {6, 24};

    static final int[] CONTACTS = {60, 40};
    static final int[] SHARES = {80, 100};

    private NumberExamples() {}

    /** The value of two months together. */
    static Fraction pooled(Pooling pooling) {
        return switch (pooling) {
            case ALL_RECORDS -> mean(MEANS, RECORDS);
            case MEAN_OF_SUBPERIODS -> mean(MEANS, new int[] {1, 1});
        };
    }

    /** The share attained in a month that an overlay cuts. */
    static Fraction mixed(Mixing mixing) {
        return switch (mixing) {
            case BY_SAMPLE -> mean(SHARES, CONTACTS);
            case BY_DAYS -> mean(SHARES, DAYS);
        };
    }

    /** Exactly between two numbers of so many places: 12.5, 12.45, 12.445 … */
    static Fraction half(int places) {
        return Fraction.of(new BigDecimal("12." + "4".repeat(places) + "5"));
    }

    /** Three lines of that value together, rounded line by line or once. */
    static BigDecimal three(Rounding rounding) {
        Fraction one = half(rounding.places());
        return rounding.level() == Rounding.Level.TOTAL
                ? rounding.apply(one.times(Fraction.of(3)))
                : rounding.apply(one).multiply(BigDecimal.valueOf(3));
    }

    private static Fraction mean(int[] values, int[] weights) {
        Fraction sum = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.plus(Fraction.of((long) values[i] * weights[i]));
            all = all.plus(Fraction.of(weights[i]));
        }
        return sum.dividedBy(all);
    }
}
