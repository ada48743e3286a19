package dev.touchstone.scoring.statistics;

import java.util.Arrays;

/** Counts how often each value occurs, in any order. A hash table of plain numbers with open addressing; not safe for threads. */
public final class OccurrenceCounter {

    private static final long[] EMPTY = {};
    private static final int SMALLEST = 4;
    /** The golden ratio in 64 bits (Knuth, The Art of Computer Programming 3, 6.4): spreads neighbouring values. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] values = EMPTY;
    /** 0 where a slot is free. */
    private long[] times = EMPTY;

    private int size;

    /**
     * Counts a value.
     *
     * @param value any
     * @param more how often it occurred, above 0
     */
    public void add(long value, long more) {
        if (2 * size >= values.length) {
            grow();
        }
        int slot = slotOf(value);
        if (times[slot] == 0) {
            values[slot] = value;
            size++;
        }
        times[slot] = Math.addExact(times[slot], more);
    }

    /**
     * Counts everything that another one has counted.
     *
     * @param other not changed
     */
    public void add(OccurrenceCounter other) {
        for (int slot = 0; slot < other.values.length; slot++) {
            if (other.times[slot] != 0) {
                add(other.values[slot], other.times[slot]);
            }
        }
    }

    /**
     * What was counted.
     *
     * @return in ascending order
     */
    public Occurrences occurrences() {
        if (size == 0) {
            return Occurrences.NONE;
        }
        long[] sorted = new long[size];
        int found = 0;
        for (int slot = 0; slot < values.length; slot++) {
            if (times[slot] != 0) {
                sorted[found++] = values[slot];
            }
        }
        Arrays.sort(sorted);
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            counts[i] = times[slotOf(sorted[i])];
        }
        return new Occurrences(sorted, counts);
    }

    private void grow() {
        long[] oldValues = values;
        long[] oldTimes = times;
        values = new long[Math.max(SMALLEST, 2 * oldValues.length)];
        times = new long[values.length];
        for (int slot = 0; slot < oldValues.length; slot++) {
            if (oldTimes[slot] != 0) {
                int moved = slotOf(oldValues[slot]);
                values[moved] = oldValues[slot];
                times[moved] = oldTimes[slot];
            }
        }
    }

    /** Where the value is, or would be. */
    private int slotOf(long value) {
        int mask = values.length - 1;
        int slot = (int) (value * SPREAD >>> 32) & mask;
        while (times[slot] != 0 && values[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
