package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** One pass over facts. Merging passes over any parts of the facts, in any order, equals one pass over all. Not safe for threads. */
public final class MeasuringPass {

    private final Measuring measuring;
    private final List<Counter> counters = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();
    private boolean finished;

    MeasuringPass(Measuring measuring) {
        this.measuring = measuring;
        Scope scope = measuring.scope();
        for (KeyedMeasure line : measuring.measures()) {
            counters.add(Counter.of(new Lens(line, scope, measuring.roster())));
            ledgers.add(new Ledger(scope));
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
        for (int i = 0; i < counters.size(); i++) {
            counters.get(i).accept(fact, ledgers.get(i)::enter);
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
        for (int i = 0; i < counters.size(); i++) {
            counters.get(i).merge(other.counters.get(i));
            ledgers.get(i).merge(other.ledgers.get(i));
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
        for (int i = 0; i < counters.size(); i++) {
            counters.get(i).finish(ledgers.get(i)::enter);
        }
        SortedSet<Subject> subjects = new TreeSet<>();
        ledgers.forEach(ledger -> subjects.addAll(ledger.subjects()));
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
        SortedMap<String, Measurement> lines = new TreeMap<>();
        for (int i = 0; i < ledgers.size(); i++) {
            KeyedMeasure line = measuring.measures().get(i);
            lines.put(line.key(), conclude.apply(ledgers.get(i), line.measure()));
        }
        return lines;
    }
}
