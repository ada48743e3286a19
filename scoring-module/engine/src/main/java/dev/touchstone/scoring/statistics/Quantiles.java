package dev.touchstone.scoring.statistics;

import dev.touchstone.scoring.points.Fraction;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Exact quantiles of values that are known with their number of occurrences. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The value in the middle, or the mean of the two in the middle.
     *
     * @param occurrences how often each value occurred, each more than 0 times
     * @return empty if there is none
     */
    public static Optional<Fraction> findMedian(SortedMap<Long, Long> occurrences) {
        long count = count(occurrences);
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
     * @param occurrences how often each value occurred, each more than 0 times
     * @param percent 1 to 99
     * @return empty if there is none
     */
    public static Optional<Fraction> findPercentile(SortedMap<Long, Long> occurrences, int percent) {
        long count = count(occurrences);
        if (count == 0) {
            return Optional.empty();
        }
        long rank = Math.floorDiv(Math.multiplyExact(count, percent) + 99, 100);
        return Optional.of(Fraction.of(valueAt(occurrences, rank)));
    }

    private static long count(SortedMap<Long, Long> occurrences) {
        return occurrences.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long valueAt(SortedMap<Long, Long> occurrences, long rank) {
        long passed = 0;
        for (Map.Entry<Long, Long> entry : occurrences.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There is no rank " + rank + " among " + passed + " values");
    }
}
