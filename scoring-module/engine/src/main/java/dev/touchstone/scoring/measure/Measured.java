package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured in one period.
 *
 * @param bySubject for every subject that a fact counts for, every line by its key
 * @param organisation every line over all facts, each counted once and whole, whoever is credited; empty after {@link
 *     Measuring#beginOfSubjects()}
 * @param uncredited what the facts that credit nobody known would have given: nothing is counted here, but each of them is excluded by name;
 *     empty after {@link Measuring#beginOfSubjects()}
 */
public record Measured(
        SortedMap<Subject, SortedMap<String, Measurement>> bySubject,
        SortedMap<String, Measurement> organisation,
        SortedMap<String, Measurement> uncredited) {

    /** Copies. */
    public Measured {
        SortedMap<Subject, SortedMap<String, Measurement>> copy = new TreeMap<>();
        bySubject.forEach(
                (subject, lines) -> copy.put(subject, Collections.unmodifiableSortedMap(new TreeMap<>(lines))));
        bySubject = Collections.unmodifiableSortedMap(copy);
        organisation = Collections.unmodifiableSortedMap(new TreeMap<>(organisation));
        uncredited = Collections.unmodifiableSortedMap(new TreeMap<>(uncredited));
    }

    /**
     * The lines of one subject.
     *
     * @param subject any
     * @return every line by its key; empty if no fact counts for the subject
     */
    public SortedMap<String, Measurement> listLines(Subject subject) {
        return bySubject.getOrDefault(subject, new TreeMap<>());
    }
}
