package dev.touchstone.scoring.measure;

/**
 * What one line measures for many subjects, summed from columns of whole numbers as a warehouse or a column file holds them: nothing is
 * made per record, so that it is about as quick as reading the columns. Sums are exact. A card of such measurements explains every line by
 * its sums; it leads to no single fact, since the host told none. Not safe for threads.
 */
public final class ColumnSums {

    /** Stands in a column for a record that has no value, which is not counted. */
    public static final int MISSING = Integer.MIN_VALUE;

    private static final int SUCCESS = 100;

    private final Unit unit;
    private final Range successes;
    /** The numerator and beside it the denominator of each subject. */
    private final long[] sums;

    /** Which values count: the successes of a share, from least to most, against failures up to a worst; nothing for a mean. */
    private record Range(int least, int most, int worst) {
        private static final Range NONE = new Range(1, 0, 0);
    }

    private ColumnSums(int subjects, Unit unit, Range successes) {
        this.unit = unit;
        this.successes = successes;
        this.sums = new long[2 * subjects];
    }

    /**
     * For the mean of values.
     *
     * @param subjects how many subjects there are, at least 0
     * @param unit of the values
     * @return nothing summed yet
     */
    public static ColumnSums ofMean(int subjects, Unit unit) {
        return new ColumnSums(subjects, unit, Range.NONE);
    }

    /**
     * For the share of values in a range, in per cent.
     *
     * @param subjects how many subjects there are, at least 0
     * @param least the smallest value that is a success
     * @param most the greatest value that is a success
     * @return nothing counted yet
     */
    public static ColumnSums ofShare(int subjects, int least, int most) {
        return new ColumnSums(subjects, Unit.PERCENT, new Range(least, most, MISSING));
    }

    /**
     * For promoters less detractors, in per cent, as {@link NetPromoterScore} defines them.
     *
     * @param subjects how many subjects there are, at least 0
     * @return nothing counted yet; values are 0 to 10
     */
    public static ColumnSums ofNetPromoters(int subjects) {
        return new ColumnSums(
                subjects,
                Unit.SCORE,
                new Range(NetPromoterScore.PROMOTER, Integer.MAX_VALUE, NetPromoterScore.DETRACTOR));
    }

    /**
     * Adds records.
     *
     * @param subjects whose each record is, by a number from 0
     * @param values each record's value, or {@link #MISSING}
     * @throws IllegalArgumentException if the columns are not equally long
     * @throws IndexOutOfBoundsException if there are not so many subjects
     */
    public void add(int[] subjects, int[] values) {
        if (subjects.length != values.length) {
            throw new IllegalArgumentException(
                    "A column of " + values.length + " values needs as many subjects, not " + subjects.length);
        }
        if (successes == Range.NONE) {
            addValues(subjects, values);
        } else {
            addSuccesses(subjects, values);
        }
    }

    /** Without branches, since which records have a value cannot be foretold. */
    private void addValues(int[] subjects, int[] values) {
        for (int i = 0; i < values.length; i++) {
            int present = values[i] == MISSING ? 0 : 1;
            int at = 2 * subjects[i];
            sums[at] = Math.addExact(sums[at], (long) values[i] * present);
            sums[at + 1] += present;
        }
    }

    private void addSuccesses(int[] subjects, int[] values) {
        int least = successes.least();
        int most = successes.most();
        int worst = successes.worst();
        for (int i = 0; i < values.length; i++) {
            int value = values[i];
            int present = value == MISSING ? 0 : 1;
            int good = value >= least && value <= most ? SUCCESS : 0;
            int bad = value <= worst ? SUCCESS : 0;
            int at = 2 * subjects[i];
            sums[at] += (good - bad) * present;
            sums[at + 1] += present;
        }
    }

    /**
     * What was measured for a subject.
     *
     * @param subject its number
     * @return sum over number of values; without value if there was none
     */
    public Measurement measurement(int subject) {
        long numerator = sums[2 * subject];
        long trials = sums[2 * subject + 1];
        return unit == Unit.PERCENT && successes != Range.NONE
                ? Measurement.proportion(numerator / SUCCESS, trials)
                : Measurement.of(unit, numerator, trials, trials);
    }
}
