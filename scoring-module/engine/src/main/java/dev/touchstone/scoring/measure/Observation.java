package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one fact gives to a measure. */
public sealed interface Observation {

    /** The measure has nothing to do with the fact: another form, another figure, another kind. */
    Observation UNCONCERNED = new Unconcerned();

    /** A success, in per cent. */
    Observation YES = new Counted(100, 1, 1, 1, null);

    /** No success, in per cent. */
    Observation NO = new Counted(0, 1, 1, 1, null);

    /** One more request in the denominator of a rate. */
    Observation ONE_MORE = new Counted(0, 1, 1, 1, null);

    /** One more in the numerator of a rate in per cent, which is no request of the sample. */
    Observation HUNDRED_MORE = new Counted(100, 1, 0, 0, null);

    /**
     * Counted.
     *
     * @param numerator what it adds to the numerator
     * @param divisor what that is divided by, above 0; 1 for most measures
     * @param denominator what it adds to the denominator, not negative
     * @param sample how many observations it is, at least 0; 1 for most facts
     * @param thousandths its value in thousandths of the unit, for median, percentile and distribution; null if they make no sense
     */
    record Counted(
            long numerator,
            long divisor,
            long denominator,
            long sample,
            @Nullable Long thousandths) implements Observation {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if divisor, denominator or sample is out of range
         */
        public Counted {
            if (divisor < 1 || denominator < 0 || sample < 0) {
                throw new IllegalArgumentException("An observation of " + numerator + "/" + divisor + " over "
                        + denominator + " with sample " + sample + " cannot be");
            }
        }

        /**
         * The value of this observation alone.
         *
         * @return in the unit; what it adds to the numerator if it adds nothing to the denominator
         */
        public Fraction value() {
            return Fraction.of(numerator, divisor).dividedBy(Fraction.of(Math.max(1, denominator)));
        }
    }

    /**
     * Looked at and left out.
     *
     * @param why the reason, shown to readers
     */
    record LeftOut(Exclusion why) implements Observation {}

    /** The measure has nothing to do with the fact. */
    record Unconcerned() implements Observation {}

    /**
     * Yes or no, in per cent.
     *
     * @param yes whether it is a success
     * @return 100 or 0 of one
     */
    static Observation of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * Yes or no, in per cent, with the value it was decided by.
     *
     * @param yes whether it is a success
     * @param value a rating with at most three decimals
     * @return 100 or 0 of one
     */
    static Observation of(boolean yes, BigDecimal value) {
        return new Counted(yes ? 100 : 0, 1, 1, 1, Thousandths.of(value));
    }

    /**
     * How often something happened in one fact.
     *
     * @param times at least 0
     * @return the number, of one
     */
    static Observation of(int times) {
        return new Counted(times, 1, 1, 1, times * 1000L);
    }

    /**
     * Points or a rating.
     *
     * @param value with at most three decimals
     * @return the value, of one
     */
    static Observation of(BigDecimal value) {
        long thousandths = Thousandths.of(value);
        return new Counted(thousandths, 1, 1000, 1, thousandths);
    }

    /**
     * Points that need not be a decimal number.
     *
     * @param value any that fits
     * @return the value, of one; without distribution
     * @throws ArithmeticException if its terms are more than a long holds
     */
    static Observation of(Fraction value) {
        return new Counted(
                value.numerator().longValueExact(), value.denominator().longValueExact(), 1, 1, null);
    }

    /**
     * A duration, in seconds.
     *
     * @param time any; parts of a millisecond are dropped
     * @return the duration, of one; left out if it is negative or longer than a century
     */
    static Observation of(Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            return leftOut(Exclusion.Reason.IMPOSSIBLE_TIMES);
        }
        return new Counted(time.toMillis(), 1, 1000, 1, time.toMillis());
    }

    /** No time in customer service is longer: a century. */
    Duration LONGEST = Duration.ofDays(36_525);

    /**
     * Left out for a reason that is no exemption.
     *
     * @param why the reason
     * @return the observation
     */
    static Observation leftOut(Exclusion.Reason why) {
        return new LeftOut(Exclusion.of(why));
    }
}
