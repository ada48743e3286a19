package dev.touchstone.scoring.statistics;

import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How often each of some values occurred. Immutable; kept as plain numbers, since a console keeps millions of them. */
public final class Occurrences {

    /** No value at all. */
    public static final Occurrences NONE = new Occurrences(new long[0], new long[0]);

    private final long[] values;
    private final long[] times;

    Occurrences(long[] values, long[] times) {
        this.values = values;
        this.times = times;
    }

    /**
     * Of a map.
     *
     * @param times how often each value occurred, each more than 0 times
     * @return the same
     */
    public static Occurrences of(SortedMap<Long, Long> times) {
        OccurrenceCounter counter = new OccurrenceCounter();
        times.forEach(counter::add);
        return counter.occurrences();
    }

    /**
     * How many different values there are.
     *
     * @return at least 0
     */
    public int size() {
        return values.length;
    }

    /**
     * A value.
     *
     * @param index 0 to {@link #size()} − 1
     * @return in ascending order
     */
    public long value(int index) {
        return values[index];
    }

    /**
     * How often a value occurred.
     *
     * @param index of the value
     * @return above 0
     */
    public long times(int index) {
        return times[index];
    }

    /**
     * How often any value occurred.
     *
     * @return at least 0
     */
    public long count() {
        return Arrays.stream(times).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrences same
                && Arrays.equals(values, same.values)
                && Arrays.equals(times, same.times);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(times);
    }
}
