package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was measured in a period, by indicator.
 *
 * @param period the period
 * @param byIndicator everybody's measurements by the indicator's key; subjects of every kind
 * @param carried indicators whose measurements are of a longer period, because they are measured less often
 * @param vetoes findings that put a result outside the grades, by subject
 */
public record MeasuredPeriod(
        Period period,
        Map<String, SortedMap<Subject, Measurement>> byIndicator,
        Set<String> carried,
        SortedMap<Subject, List<Veto>> vetoes) {

    /** Protects the maps, which many pages share. */
    public MeasuredPeriod {
        byIndicator = Map.copyOf(byIndicator);
        carried = Set.copyOf(carried);
        vetoes = Collections.unmodifiableSortedMap(vetoes);
    }

    /** Everybody of one kind for whom any fact of the period counts, or who is vetoed; what is only carried counts if nothing else is measured. */
    public SortedSet<Subject> listSubjects(Subject.Kind kind) {
        SortedSet<Subject> subjects = new TreeSet<>();
        boolean nothingElse = carried.containsAll(byIndicator.keySet());
        byIndicator.forEach((indicator, column) -> {
            if (nothingElse || !carried.contains(indicator)) {
                subjects.addAll(column.keySet());
            }
        });
        subjects.addAll(vetoes.keySet());
        subjects.removeIf(subject -> subject.kind() != kind);
        return subjects;
    }

    /** Somebody's measurements by the indicator's key; empty if nothing was measured. */
    public Map<String, Measurement> listLines(Subject subject) {
        Map<String, Measurement> lines = new HashMap<>();
        byIndicator.forEach((indicator, column) -> {
            Measurement measured = column.get(subject);
            if (measured != null) {
                lines.put(indicator, measured);
            }
        });
        return lines;
    }

    /** The same without anybody. */
    static MeasuredPeriod none(Period period) {
        return new MeasuredPeriod(period, Map.of(), Set.of(), new TreeMap<>());
    }
}
