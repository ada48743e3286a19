package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** One pass over facts. Merging passes over any parts of the facts, in any order, equals one pass over all. Not safe for threads. */
public final class MeasuringPass {

    private final Measuring measuring;
    private final List<Line> lines = new ArrayList<>();
    private final Map<FactKind, List<Line>> linesByKind = new EnumMap<>(FactKind.class);
    private boolean finished;

    /** A line with what it has counted. */
    private record Line(KeyedMeasure asked, Counter counter, Ledger ledger) {

        void accept(IdentifiedFact fact) {
            counter.accept(fact, ledger::enter);
        }
    }

    MeasuringPass(Measuring measuring) {
        this.measuring = measuring;
        Scope scope = measuring.scope();
        Credits credits = new Credits(measuring.roster(), measuring.zone());
        for (KeyedMeasure asked : measuring.measures()) {
            Line line = new Line(asked, Counter.of(new Lens(asked, scope, credits)), new Ledger(scope));
            lines.add(line);
            asked.measure()
                    .kinds()
                    .forEach(kind -> linesByKind
                            .computeIfAbsent(kind, first -> new ArrayList<>())
                            .add(line));
        }
    }

    /**
     * Looks at one fact.
     *
     * @param fact any
     * @throws IllegalStateException if the pass is finished
     */
    public void accept(IdentifiedFact fact) {
        requireUnfinished();
        for (Line line : linesByKind.getOrDefault(fact.fact().kind(), List.of())) {
            line.accept(fact);
        }
    }

    /**
     * Takes over what another pass has seen, which finishes the other.
     *
     * @param other a pass of the same measuring
     * @throws IllegalArgumentException if it measures something else
     * @throws IllegalStateException if one of the two is finished
     */
    public void merge(MeasuringPass other) {
        if (other == this || !other.measuring.equals(measuring)) {
            throw new IllegalArgumentException("Only two different passes of one and the same measuring can be merged");
        }
        requireUnfinished();
        other.finish();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).counter().merge(other.lines.get(i).counter());
            lines.get(i).ledger().merge(other.lines.get(i).ledger());
        }
    }

    /**
     * The measurements. This finishes the pass.
     *
     * @return of every subject that a fact counts for, of the organisation, and of facts that credit nobody known
     * @throws IllegalStateException if the pass is finished
     */
    public Measured conclude() {
        finish();
        lines.forEach(line -> line.counter().finish(line.ledger()::enter));
        SortedSet<Subject> subjects = new TreeSet<>();
        lines.forEach(line -> subjects.addAll(line.ledger().subjects()));
        SortedMap<Subject, SortedMap<String, Measurement>> bySubject = new TreeMap<>();
        for (Subject subject : subjects) {
            bySubject.put(subject, everyLine((ledger, measure) -> ledger.measurement(measure, subject)));
        }
        return new Measured(bySubject, everyLine(Ledger::organisation), everyLine(Ledger::uncredited));
    }

    private void finish() {
        requireUnfinished();
        finished = true;
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException(
                    "This pass over facts was concluded or merged into another one: begin a new one");
        }
    }

    private SortedMap<String, Measurement> everyLine(BiFunction<Ledger, Measure, Measurement> conclude) {
        SortedMap<String, Measurement> measured = new TreeMap<>();
        for (Line line : lines) {
            measured.put(
                    line.asked().key(),
                    conclude.apply(line.ledger(), line.asked().measure()));
        }
        return measured;
    }
}
