package dev.touchstone.scoring.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The repeat contact rate of many subjects, counted from columns as a warehouse or a column file holds them: what {@link RepeatContact}
 * measures with a window that starts with the contact, any channel and any category. Of each customer only the last contact is kept, so
 * batches may end anywhere. Counts are exact; like {@link ColumnSums} they lead to no single fact. Not safe for threads.
 */
public final class ColumnRepeats {

    private static final int NOBODY = -1;

    private final long window;
    /** When each customer made contact last, in seconds, and beside it whose contact that was. */
    private final long[] last;
    /** Others whose contacts with a customer began in the same second as the last one. */
    private final Map<Integer, List<Integer>> alsoThen = new HashMap<>();
    /** How many contacts of each subject were repeated, and beside it how many there were. */
    private final long[] counts;

    /**
     * Nothing counted yet.
     *
     * @param subjects how many subjects there are, at least 0
     * @param customers how many customers there are, at least 0
     * @param window how long after a contact another one repeats it: whole seconds, above 0, at most 400 days
     * @throws IllegalArgumentException if the window is out of range
     */
    public ColumnRepeats(int subjects, int customers, Duration window) {
        Recurrence.requireWindow(window);
        if (window.getNano() != 0) {
            throw new IllegalArgumentException("Contacts in columns begin in whole seconds, so the window has none but "
                    + "whole seconds either, unlike " + window);
        }
        this.window = window.toSeconds();
        this.last = new long[2 * customers];
        this.counts = new long[2 * subjects];
        Arrays.fill(last, NOBODY);
    }

    /**
     * Adds contacts, those of each customer in the order of time, in this call and after those of the calls before.
     *
     * @param subjects whose each contact is, by a number from 0
     * @param customers who made contact, by a number from 0; contacts of {@link ColumnSums#MISSING} are left out
     * @param begun when each contact began, in seconds since 1970 in UTC
     * @throws IllegalArgumentException if the columns are not equally long or a contact comes after a later one of its customer
     * @throws IndexOutOfBoundsException if there are not so many subjects or customers
     */
    public void add(int[] subjects, int[] customers, long[] begun) {
        if (subjects.length != begun.length || customers.length != begun.length) {
            throw new IllegalArgumentException(
                    "A column of %d contacts needs as many subjects and customers, not %d and %d"
                            .formatted(begun.length, subjects.length, customers.length));
        }
        for (int i = 0; i < begun.length; i++) {
            if (customers[i] != ColumnSums.MISSING) {
                add(subjects[i], customers[i], begun[i]);
            }
        }
    }

    private void add(int subject, int customer, long begun) {
        long before = last[2 * customer + 1];
        if (before != NOBODY) {
            long since = begun - last[2 * customer];
            if (since <= 0) {
                noteSameSecond(customer, (int) before, since);
            } else {
                int repeated = since <= window ? 1 : 0;
                counts[2 * (int) before] += repeated;
                if (!alsoThen.isEmpty()) {
                    noteRepeated(customer, repeated);
                }
            }
        }
        counts[2 * subject + 1]++;
        last[2 * customer] = begun;
        last[2 * customer + 1] = subject;
    }

    private void noteSameSecond(int customer, int subject, long since) {
        if (since < 0) {
            throw new IllegalArgumentException("A contact of customer " + customer + " began " + -since
                    + " seconds before one that was added already: sort contacts by time first");
        }
        alsoThen.computeIfAbsent(customer, first -> new ArrayList<>()).add(subject);
    }

    private void noteRepeated(int customer, int repeated) {
        List<Integer> subjects = alsoThen.remove(customer);
        if (subjects != null) {
            subjects.forEach(subject -> counts[2 * subject] += repeated);
        }
    }

    /**
     * What was counted for a subject so far. A contact whose window ends after the last contacts that were added may yet be repeated.
     *
     * @param subject its number
     * @return contacts that were repeated, of all whose customer is known; without value if there was none
     */
    public Measurement measurement(int subject) {
        return Measurement.proportion(counts[2 * subject], counts[2 * subject + 1]);
    }
}
