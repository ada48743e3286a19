package dev.touchstone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One row of the table: the same work, measured in turns.
 *
 * @param work what was done
 * @param unit what is counted, in the plural
 * @param ours our side
 * @param peer the other side
 * @param target what we want to reach
 * @param checksum over what both sides computed
 */
record Comparison(String work, String unit, Side ours, Side peer, Target target, String checksum) {

    /** With how many times as fast as the peer we want to be, at least. */
    Comparison(String work, String unit, Side ours, Side peer, double target, String checksum) {
        this(work, unit, ours, peer, Target.timesAsFast(target), checksum);
    }

    /**
     * One side of a comparison.
     *
     * @param name as shown
     * @param count how many units a round makes
     * @param medianNanos what the median round took
     */
    record Side(String name, long count, long medianNanos) {

        double nanosPerUnit() {
            return (double) medianNanos / count;
        }

        String shown(String unit) {
            return String.format(
                    Locale.ROOT, "%s: %.1f ms, %,.0f %s/s", name, medianNanos / 1e6, 1e9 / nanosPerUnit(), unit);
        }
    }

    /** One round of a side. */
    interface Round {

        /**
         * Does the work once.
         *
         * @return the nanoseconds that count; what only prepares or checks is left out
         */
        long nanos() throws Exception;
    }

    /** Times a piece of work. */
    static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Counts the time that the processor spends on a piece of work in this thread, whatever else the machine does. */
    static long threadCpu(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }

    /** Rounds that only warm up where none takes longer than {@link #SHORT}; else there are two. */
    static final int SHORT_WARM_UPS = 100;

    /** A tenth of a second. */
    private static final long SHORT = 100_000_000;

    /**
     * Measures sides in turns: each once per round, in the same order, after rounds that only warm up.
     *
     * @param rounds how many count, at least 5 for a figure that is published
     * @param sides the sides
     * @return the median of each side in nanoseconds
     */
    static List<Long> inTurns(int rounds, List<Round> sides) throws Exception {
        List<List<Long>> measured =
                sides.stream().<List<Long>>map(side -> new ArrayList<>()).toList();
        measure(sides, measured);
        long longest = measure(sides, measured);
        for (int round = 2; longest < SHORT && round < SHORT_WARM_UPS; round++) {
            measure(sides, measured);
        }
        measured.forEach(List::clear);
        for (int round = 0; round < rounds; round++) {
            measure(sides, measured);
        }
        return measured.stream().map(Comparison::median).toList();
    }

    /** One round of all sides; yields what the slowest took. */
    private static long measure(List<Round> sides, List<List<Long>> measured) throws Exception {
        long longest = 0;
        for (int side = 0; side < sides.size(); side++) {
            long nanos = sides.get(side).nanos();
            measured.get(side).add(nanos);
            longest = Math.max(longest, nanos);
        }
        return longest;
    }

    private static long median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** How many times as fast as the peer we are. */
    double ratio() {
        return peer.nanosPerUnit() / ours.nanosPerUnit();
    }

    boolean isMet() {
        return ratio() >= target.ratio();
    }

    /** The cells of the row, in the order of {@link Report#HEADINGS}. */
    List<String> cells() {
        return List.of(
                work,
                ours.shown(unit),
                peer.shown(unit),
                String.format(Locale.ROOT, ratio() < 0.1 ? "%.3f ×" : "%.2f ×", ratio()),
                target.words(),
                isMet() ? "yes" : "no",
                checksum);
    }
}
