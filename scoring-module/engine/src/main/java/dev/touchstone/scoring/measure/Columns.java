package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.statistics.OccurrenceCounter;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one line counted, as columns: in which slot, of what shape, with which value and how often. Order does not matter. Rows that are
 * alike become one whenever the columns are full, so they take as much memory as there are different rows. Not safe for threads.
 */
final class Columns {

    /** So many observations, each below {@link Shape#LIMIT}, add up to what a long holds. */
    private static final long MOST_OBSERVATIONS = 1L << 30;

    private static final int MOST_SHAPES = 64;
    private static final int SMALLEST = 64;
    private static final int[] UNKNOWN = {};

    private final List<Shape> shapes = new ArrayList<>();
    private int[] slots = new int[SMALLEST];
    private byte[] shapeNumbers = new byte[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int[] times = new int[SMALLEST];
    private int size;
    private long observations;

    /** Where the rows of each slot begin, and of one more, once they are in order; empty while they are not. */
    private int[] begins = UNKNOWN;

    /**
     * Counts an observation.
     *
     * @param slot 0 or more
     * @return false if it fits into no row, and somebody else has to count it
     */
    boolean add(int slot, Channel channel, Observation outcome) {
        int shape = shapeOf(channel, outcome);
        if (shape < 0 || observations == MOST_OBSERVATIONS) {
            return false;
        }
        observations++;
        append(slot, shape, shapes.get(shape).valueOf(outcome), 1);
        return true;
    }

    /**
     * Adds what others have counted.
     *
     * @param other not changed
     * @param slotsHere the slot here for each slot there
     * @return false if that is too much for rows; then nothing was added
     */
    boolean addAll(Columns other, int[] slotsHere) {
        List<Shape> more =
                other.shapes.stream().filter(shape -> !shapes.contains(shape)).toList();
        if (shapes.size() + more.size() > MOST_SHAPES || observations + other.observations > MOST_OBSERVATIONS) {
            return false;
        }
        shapes.addAll(more);
        int[] shapesHere = other.shapes.stream().mapToInt(shapes::indexOf).toArray();
        for (int row = 0; row < other.size; row++) {
            append(
                    slotsHere[other.slots[row]],
                    shapesHere[other.shapeNumbers[row]],
                    other.values[row],
                    other.times[row]);
        }
        observations += other.observations;
        return true;
    }

    /** The rows of a slot. */
    Slice at(int slot) {
        if (begins.length == 0) {
            arrange();
        }
        return slot + 1 < begins.length ? new Slice(this, begins[slot], begins[slot + 1]) : new Slice(this, 0, 0);
    }

    Shape shape(int row) {
        return shapes.get(shapeNumbers[row]);
    }

    long value(int row) {
        return values[row];
    }

    int times(int row) {
        return times[row];
    }

    private int shapeOf(Channel channel, Observation outcome) {
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).fits(channel, outcome)) {
                return i;
            }
        }
        if (shapes.size() == MOST_SHAPES || !Shape.canTake(outcome)) {
            return -1;
        }
        shapes.add(Shape.of(channel, outcome));
        return shapes.size() - 1;
    }

    private void append(int slot, int shape, long value, int occurrences) {
        if (size == slots.length) {
            arrange();
            if (2 * size > slots.length) {
                resize(2 * slots.length);
            }
        }
        begins = UNKNOWN;
        slots[size] = slot;
        shapeNumbers[size] = (byte) shape;
        values[size] = value;
        times[size] = occurrences;
        size++;
    }

    private void resize(int length) {
        slots = Arrays.copyOf(slots, length);
        shapeNumbers = Arrays.copyOf(shapeNumbers, length);
        values = Arrays.copyOf(values, length);
        times = Arrays.copyOf(times, length);
    }

    /** Brings the rows into the order of slot, shape and value, and makes one of those that are alike. */
    private void arrange() {
        int[] rows = inOrder();
        Columns arranged = new Columns();
        arranged.resize(slots.length);
        int from = 0;
        while (from < size) {
            int until = from + 1;
            while (until < size && isBeside(rows[from], rows[until])) {
                until++;
            }
            join(rows, from, until, arranged);
            from = until;
        }
        slots = arranged.slots;
        shapeNumbers = arranged.shapeNumbers;
        values = arranged.values;
        times = arranged.times;
        size = arranged.size;
        begins = countBefore(slots, size);
    }

    /** Sorts by counting: first by shape, then, keeping that order, by slot. */
    private int[] inOrder() {
        int[] byShape = new int[size];
        int[] next = new int[MOST_SHAPES + 1];
        for (int row = 0; row < size; row++) {
            next[shapeNumbers[row] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        for (int row = 0; row < size; row++) {
            byShape[next[shapeNumbers[row]]++] = row;
        }
        int[] rows = new int[size];
        int[] nextOfSlot = countBefore(slots, size);
        for (int row : byShape) {
            rows[nextOfSlot[slots[row]]++] = row;
        }
        return rows;
    }

    /** For every slot, and one more, how many rows lie in slots before it. */
    private static int[] countBefore(int[] slots, int size) {
        int last = -1;
        for (int row = 0; row < size; row++) {
            last = Math.max(last, slots[row]);
        }
        int[] before = new int[last + 2];
        for (int row = 0; row < size; row++) {
            before[slots[row] + 1]++;
        }
        for (int slot = 1; slot < before.length; slot++) {
            before[slot] += before[slot - 1];
        }
        return before;
    }

    private boolean isBeside(int row, int other) {
        return slots[row] == slots[other] && shapeNumbers[row] == shapeNumbers[other];
    }

    private void join(int[] rows, int from, int until, Columns into) {
        int first = rows[from];
        if (until - from == 1) {
            into.append(slots[first], shapeNumbers[first], values[first], times[first]);
            return;
        }
        long[] alike = new long[until - from];
        long occurrences = 0;
        for (int i = from; i < until; i++) {
            alike[i - from] = values[rows[i]];
            occurrences += times[rows[i]];
        }
        if (occurrences == alike.length) {
            joinSingle(alike, slots[first], shapeNumbers[first], into);
            return;
        }
        OccurrenceCounter counter = new OccurrenceCounter();
        for (int i = from; i < until; i++) {
            counter.add(values[rows[i]], times[rows[i]]);
        }
        Occurrences joined = counter.occurrences();
        for (int i = 0; i < joined.size(); i++) {
            into.append(slots[first], shapeNumbers[first], joined.value(i), (int) joined.times(i));
        }
    }

    /** Rows that stand for one observation each, which nearly all do until the columns are full. */
    private static void joinSingle(long[] alike, int slot, int shape, Columns into) {
        Arrays.sort(alike);
        int from = 0;
        for (int i = 1; i <= alike.length; i++) {
            if (i == alike.length || alike[i] != alike[from]) {
                into.append(slot, shape, alike[from], i - from);
                from = i;
            }
        }
    }
}
