package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.Observation.Counted;
import dev.touchstone.scoring.measure.Observation.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * What many observations of a line have in common, so that a row of {@link Columns} need not say it: all of it, or all but the value.
 *
 * @param channel the channel
 * @param numerator what each adds to the numerator; nothing of its own if that is the value
 * @param byValue whether each adds its value to the numerator
 * @param denominator what each adds to the denominator
 * @param sample how many observations each is
 * @param hasValue whether each has a value of its own, which the distribution counts
 * @param why why each was left out; null if they count
 */
record Shape(
        Channel channel,
        long numerator,
        boolean byValue,
        long denominator,
        long sample,
        boolean hasValue,
        @Nullable Exclusion why) {

    /** Numerators, denominators and samples stay below it: in milliseconds 49 days. */
    static final long LIMIT = 1L << 32;

    static Shape of(Channel channel, Observation outcome) {
        if (outcome instanceof LeftOut leftOut) {
            return new Shape(channel, 0, false, 0, 0, false, leftOut.why());
        }
        Counted counted = (Counted) outcome;
        boolean byValue = isByValue(counted);
        return new Shape(
                channel,
                byValue ? 0 : counted.numerator(),
                byValue,
                counted.denominator(),
                counted.sample(),
                counted.thousandths() != null,
                null);
    }

    /** Whether an observation can be of any shape. */
    static boolean canTake(Observation outcome) {
        return !(outcome instanceof Counted counted)
                || counted.divisor() == 1
                        && Math.abs(counted.numerator()) < LIMIT
                        && counted.denominator() < LIMIT
                        && counted.sample() < LIMIT;
    }

    /** Whether an observation is of this shape. */
    boolean fits(Channel other, Observation outcome) {
        if (!channel.equals(other)) {
            return false;
        }
        if (outcome instanceof LeftOut leftOut) {
            return leftOut.why().equals(why);
        }
        Counted counted = (Counted) outcome;
        boolean sameNumerator = byValue ? isByValue(counted) : !isByValue(counted) && counted.numerator() == numerator;
        return why == null
                && sameNumerator
                && counted.denominator() == denominator
                && counted.sample() == sample
                && hasValue == (counted.thousandths() != null)
                && canTake(counted);
    }

    /** What a row says of an observation of this shape. */
    long valueOf(Observation outcome) {
        return outcome instanceof Counted counted && counted.thousandths() != null ? counted.thousandths() : 0;
    }

    /** What a row adds to the numerator. */
    long numeratorOf(long value) {
        return byValue ? value : numerator;
    }

    private static boolean isByValue(Counted counted) {
        Long value = counted.thousandths();
        return value != null && value == counted.numerator();
    }
}
