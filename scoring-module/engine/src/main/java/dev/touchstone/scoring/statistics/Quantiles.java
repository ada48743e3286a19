package dev.touchstone.scoring.statistics;

import dev.touchstone.scoring.points.Fraction;
import java.util.Optional;

/** Exact quantiles of values that are known with their number of occurrences. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The value in the middle, or the mean of the two in the middle.
     *
     * @param occurrences how often each value occurred
     * @return empty if there is none
     */
    public static Optional<Fraction> findMedian(Occurrences occurrences) {
        long count = occurrences.count();
        if (count == 0) {
            return Optional.empty();
        }
        Fraction lower = Fraction.of(valueAt(occurrences, (count + 1) / 2));
        Fraction upper = Fraction.of(valueAt(occurrences, count / 2 + 1));
        return Optional.of(lower.plus(upper).dividedBy(Fraction.of(2)));
    }

    /**
     * The nearest rank: the smallest value that at least so many per cent do not exceed.
     *
     * @param occurrences how often each value occurred
     * @param percent 1 to 99
     * @return empty if there is none
     */
    public static Optional<Fraction> findPercentile(Occurrences occurrences, int percent) {
        long count = occurrences.count();
        if (count == 0) {
            return Optional.empty();
        }
        long rank = Math.floorDiv(Math.multiplyExact(count, percent) + 99, 100);
        return Optional.of(Fraction.of(valueAt(occurrences, rank)));
    }

    private static long valueAt(Occurrences occurrences, long rank) {
        long passed = 0;
        for (int i = 0; i < occurrences.size(); i++) {
            passed += occurrences.times(i);
            if (passed >= rank) {
                return occurrences.value(i);
            }
        }
        throw new IllegalArgumentException("There is no rank " + rank + " among " + passed + " values");
    }
}
