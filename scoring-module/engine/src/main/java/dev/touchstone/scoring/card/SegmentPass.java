package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.Measured;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pass over facts by one version: one for each period that lines of it are measured over. */
final class SegmentPass {

    private final InForce version;
    private final SortedMap<Period, MeasuringPass> passes = new TreeMap<>();
    private final SortedMap<Period, Measured> measured = new TreeMap<>();

    SegmentPass(Assessment assessment, InForce version) {
        this.version = version;
        assessment
                .listMeasurings(version)
                .forEach(measuring -> passes.put(measuring.period(), measuring.beginOfSubjects()));
    }

    void accept(IdentifiedFact fact) {
        passes.values().forEach(pass -> pass.accept(fact));
    }

    void merge(SegmentPass other) {
        passes.forEach((period, pass) -> pass.merge(Objects.requireNonNull(other.passes.get(period))));
    }

    void conclude() {
        passes.forEach((period, pass) -> measured.put(period, pass.conclude()));
    }

    /** Whoever has only a value of a longer period gets no card by that alone, unless the version measures nothing else. */
    Set<Subject> listSubjects() {
        Measured own = measured.get(version.period());
        if (own != null) {
            return own.bySubject().keySet();
        }
        Set<Subject> subjects = new TreeSet<>();
        measured.values().forEach(each -> subjects.addAll(each.bySubject().keySet()));
        return subjects;
    }

    Segment segmentOf(Subject subject) {
        Map<String, Measurement> lines = new TreeMap<>();
        measured.values().forEach(each -> lines.putAll(each.listLines(subject)));
        return new Segment(version.standard(), version.period(), lines);
    }
}
