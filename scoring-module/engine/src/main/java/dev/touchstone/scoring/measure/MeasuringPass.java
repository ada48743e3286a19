package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** One pass over facts. Merging passes over any parts of the facts, in any order, equals one pass over all. Not safe for threads. */
public final class MeasuringPass {

    private final Measuring measuring;
    private final Scope scope;
    private final List<KeyedMeasure> lookingAtFacts;
    private final Ledger ledger;
    private final List<Line> lines = new ArrayList<>();
    private final Map<FactKind, List<Line>> linesByKind = new EnumMap<>(FactKind.class);
    private boolean finished;

    /** A line of what is measured, which enters into the ledger what it makes of facts. */
    private record Line(Counter counter, Consumer<Evidence> entry) {}

    /** Only the lines looking at facts are given facts. */
    MeasuringPass(Measuring measuring, Scope scope, boolean whole, List<KeyedMeasure> lookingAtFacts) {
        this.measuring = measuring;
        this.scope = scope;
        this.lookingAtFacts = lookingAtFacts;
        Credits credits = new Credits(measuring.roster(), measuring.zone());
        ledger = new Ledger(scope, measuring.measures().size(), whole);
        for (int i = 0; i < measuring.measures().size(); i++) {
            int number = i;
            KeyedMeasure asked = measuring.measures().get(i);
            Line line =
                    new Line(Counter.of(new Lens(asked, scope, credits)), evidence -> ledger.enter(number, evidence));
            lines.add(line);
            if (lookingAtFacts.contains(asked)) {
                asked.measure()
                        .kinds()
                        .forEach(kind -> linesByKind
                                .computeIfAbsent(kind, first -> new ArrayList<>())
                                .add(line));
            }
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
        List<Line> concerned = linesByKind.get(fact.fact().kind());
        if (concerned != null) {
            Sighting sighting = new Sighting(fact, measuring.zone());
            for (Line line : concerned) {
                line.counter().accept(sighting, line.entry());
            }
        }
    }

    /**
     * Adds what one line counted on a day.
     *
     * @param key of a line that {@link Measure#countsByDay() counts by day}, in a pass that {@link Measuring#beginWithDays()} began
     * @param day one of the period, each once
     * @param tallies as {@link DaysPass} gave or as {@link TallyInput} read them; not changed
     * @throws IllegalArgumentException if the line looks at facts itself or the day is not of the period
     * @throws IllegalStateException if the pass is finished
     */
    public void add(String key, LocalDate day, Map<Subject, Tally> tallies) {
        requireUnfinished();
        KeyedMeasure asked = measuring.getLine(key);
        Instant noon = day.atTime(LocalTime.NOON).atZone(measuring.zone()).toInstant();
        if (lookingAtFacts.contains(asked) || !scope.contains(noon)) {
            throw new IllegalArgumentException("What " + key + " counted on " + day + " cannot be added to "
                    + measuring.period() + "\nMaybe the line looks at facts in this pass");
        }
        int line = measuring.measures().indexOf(asked);
        int part = scope.indexOf(noon);
        tallies.forEach(
                (subject, tally) -> ledger.beside(subject).at(line, part).merge(tally));
    }

    /**
     * Takes over what another pass has seen, which finishes the other.
     *
     * @param other a pass of the same measuring
     * @throws IllegalArgumentException if it measures something else
     * @throws IllegalStateException if one of the two is finished
     */
    public void merge(MeasuringPass other) {
        if (other == this
                || !other.measuring.equals(measuring)
                || other.ledger.isWhole() != ledger.isWhole()
                || !other.lookingAtFacts.equals(lookingAtFacts)) {
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
        finishLines();
        SortedMap<Subject, SortedMap<String, Measurement>> bySubject = new TreeMap<>();
        for (Subject subject : ledger.subjects()) {
            bySubject.put(subject, everyLine((line, measure) -> ledger.measurement(subject, line, measure)));
        }
        return ledger.isWhole()
                ? new Measured(
                        bySubject,
                        everyLine(ledger.organisation()::measurement),
                        everyLine(ledger.uncredited()::measurement))
                : new Measured(bySubject, new TreeMap<>(), new TreeMap<>());
    }

    /**
     * Counts what had to wait for all facts, so that what was counted can be {@link #write written}. This finishes the pass.
     *
     * @return everybody for whom anything was counted or left out
     * @throws IllegalStateException if the pass is finished
     */
    public Set<Subject> close() {
        finishLines();
        return ledger.subjects();
    }

    /**
     * Writes what was counted for somebody.
     *
     * @param subject anybody
     * @param output where to
     */
    public void write(Subject subject, TallyOutput output) {
        if (ledger.subjects().contains(subject)) {
            ledger.of(subject).write(output);
        } else {
            output.write(0);
        }
    }

    /**
     * Adds what a pass of the same measuring has written, after it saw other facts.
     *
     * @param subject for whom
     * @param input where from
     * @throws IllegalStateException if the pass is finished
     */
    public void add(Subject subject, TallyInput input) {
        requireUnfinished();
        long tallies = input.readLong();
        if (tallies > 0) {
            ledger.beside(subject).read(tallies, input);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    private void finishLines() {
        finish();
        lines.forEach(line -> line.counter().finish(line.entry()));
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

    /** The measurement of each line, by its number. */
    private SortedMap<String, Measurement> everyLine(BiFunction<Integer, Measure, Measurement> measurement) {
        SortedMap<String, Measurement> measured = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            KeyedMeasure asked = measuring.measures().get(i);
            measured.put(asked.key(), measurement.apply(i, asked.measure()));
        }
        return measured;
    }
}
