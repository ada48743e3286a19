package dev.touchstone.scoring.statistics;

import java.util.Arrays;

/** Counts how often each value occurs, in any order. A hash table of plain numbers with open addressing; not safe for threads. */
public final class OccurrenceCounter {

    private static final long[] EMPTY = {};
    private static final int SMALLEST = 4;
    /** The golden ratio in 64 bits (Knuth, The Art of Computer Programming 3, 6.4): spreads neighbouring values. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A value and how often it occurred, side by side; 0 times where a slot is free. */
    private long[] slots = EMPTY;

    private int size;

    /**
     * Counts a value.
     *
     * @param value any
     * @param more how often it occurred, above 0
     */
    public void add(long value, long more) {
        if (4 * size >= slots.length) {
            grow();
        }
        int slot = slotOf(value);
        if (slots[slot + 1] == 0) {
            slots[slot] = value;
            size++;
        }
        slots[slot + 1] = Math.addExact(slots[slot + 1], more);
    }

    /**
     * Counts everything that another one has counted.
     *
     * @param other not changed
     */
    public void add(OccurrenceCounter other) {
        for (int slot = 0; slot < other.slots.length; slot += 2) {
            if (other.slots[slot + 1] != 0) {
                add(other.slots[slot], other.slots[slot + 1]);
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
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] != 0) {
                sorted[found++] = slots[slot];
            }
        }
        Arrays.sort(sorted);
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            counts[i] = slots[slotOf(sorted[i]) + 1];
        }
        return new Occurrences(sorted, counts);
    }

    private void grow() {
        long[] before = slots;
        slots = new long[Math.max(SMALLEST, 2 * before.length)];
        for (int slot = 0; slot < before.length; slot += 2) {
            if (before[slot + 1] != 0) {
                System.arraycopy(before, slot, slots, slotOf(before[slot]), 2);
            }
        }
    }

    /** Where the value is, or would be. */
    private int slotOf(long value) {
        int mask = slots.length - 2;
        int slot = (int) (value * SPREAD >>> 32) & mask;
        while (slots[slot + 1] != 0 && slots[slot] != value) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
