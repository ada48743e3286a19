package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.Measured;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.measure.TallyInput;
import dev.touchstone.scoring.measure.TallyOutput;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The pass over facts by one version: one for each period that lines of it are measured over. */
final class SegmentPass {

    private final InForce version;
    private final List<Measuring> measurings;
    private final SortedMap<Period, MeasuringPass> passes = new TreeMap<>();
    private final SortedMap<Period, Measured> measured = new TreeMap<>();

    SegmentPass(Assessment assessment, InForce version, Function<Measuring, MeasuringPass> begin) {
        this.version = version;
        this.measurings = assessment.listMeasurings(version);
        measurings.forEach(measuring -> passes.put(measuring.period(), begin.apply(measuring)));
    }

    void accept(IdentifiedFact fact) {
        passes.values().forEach(pass -> pass.accept(fact));
    }

    /** Adds what a line counted on a day, if the version measures just so. */
    void add(Measuring measuring, String line, LocalDate day, Map<Subject, Tally> tallies) {
        if (measurings.contains(measuring)) {
            Objects.requireNonNull(passes.get(measuring.period())).add(line, day, tallies);
        }
    }

    Set<Subject> close() {
        Set<Subject> subjects = new HashSet<>();
        passes.values().forEach(pass -> subjects.addAll(pass.close()));
        return subjects;
    }

    void write(Subject subject, TallyOutput output) {
        passes.values().forEach(pass -> pass.write(subject, output));
    }

    void add(Subject subject, TallyInput input) {
        passes.values().forEach(pass -> pass.add(subject, input));
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
