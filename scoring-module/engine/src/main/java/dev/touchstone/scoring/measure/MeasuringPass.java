package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One pass over facts. Merging passes over any parts of the facts, in any order, equals one pass over all. Not safe for threads. */
public final class MeasuringPass {

    private final Measuring measuring;
    private final Ledger ledger;
    private final List<Line> lines = new ArrayList<>();
    private final Map<FactKind, List<Line>> linesByKind = new EnumMap<>(FactKind.class);
    private boolean finished;

    /** A line of what is measured, which enters into the ledger what it makes of facts. */
    private record Line(Counter counter, Consumer<Evidence> entry) {}

    MeasuringPass(Measuring measuring, boolean whole) {
        this.measuring = measuring;
        Scope scope = measuring.scope();
        Credits credits = new Credits(measuring.roster(), measuring.zone());
        ledger = new Ledger(scope, measuring.measures().size(), whole);
        for (int i = 0; i < measuring.measures().size(); i++) {
            int number = i;
            KeyedMeasure asked = measuring.measures().get(i);
            Line line =
                    new Line(Counter.of(new Lens(asked, scope, credits)), evidence -> ledger.enter(number, evidence));
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
            line.counter().accept(fact, line.entry());
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
        if (other == this || !other.measuring.equals(measuring) || other.ledger.isWhole() != ledger.isWhole()) {
            throw new IllegalArgumentException("Only two different passes of one and the same measuring can be merged");
        }
        requireUnfinished();
        other.finish();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).counter().merge(other.lines.get(i).counter());
        }
        ledger.merge(other.ledger);
    }

    /**
     * The measurements. This finishes the pass.
     *
     * @return of every subject that a fact counts for and, unless the pass is of subjects only, of the organisation and of facts that
     *     credit nobody known
     * @throws IllegalStateException if the pass is finished
     */
    public Measured conclude() {
        finish();
        lines.forEach(line -> line.counter().finish(line.entry()));
        SortedMap<Subject, SortedMap<String, Measurement>> bySubject = new TreeMap<>();
        for (Subject subject : ledger.subjects()) {
            bySubject.put(subject, everyLine(ledger.of(subject)));
        }
        return ledger.isWhole()
                ? new Measured(bySubject, everyLine(ledger.organisation()), everyLine(ledger.uncredited()))
                : new Measured(bySubject, new TreeMap<>(), new TreeMap<>());
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

    private SortedMap<String, Measurement> everyLine(Tallies tallies) {
        SortedMap<String, Measurement> measured = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            KeyedMeasure asked = measuring.measures().get(i);
            measured.put(asked.key(), tallies.measurement(i, asked.measure()));
        }
        return measured;
    }
}
