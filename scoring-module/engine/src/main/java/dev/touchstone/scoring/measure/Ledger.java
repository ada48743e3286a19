package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was counted: for every subject and, if that was asked for, for the whole organisation and for facts that credit nobody
 * known. Subjects are numbered as they come. What a row of a column can say stands in columns, a line each; parts of a fact, single
 * records and what a host adds stand in tallies beside them.
 */
final class Ledger {

    private final Scope scope;
    private final int lines;
    private final boolean whole;
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final List<@Nullable Tallies> beside = new ArrayList<>();
    private final List<Columns> columns;
    private final Tallies organisation;
    private final Tallies uncredited;
    private Credited lastCredited = Credited.NOBODY;
    private List<Credit> lastCredits = List.of();
    /** Of people, whose credited subjects are the same object from day to day. */
    private final Map<Credited, List<Credit>> credits = new IdentityHashMap<>();

    /** A subject's number with its share of a fact. */
    private record Credit(int number, Share share) {}

    Ledger(Scope scope, int lines, boolean whole) {
        this.scope = scope;
        this.lines = lines;
        this.whole = whole;
        this.columns = Stream.generate(Columns::new).limit(lines).toList();
        this.organisation = new Tallies(lines, scope.size());
        this.uncredited = new Tallies(lines, scope.size());
    }

    boolean isWhole() {
        return whole;
    }

    void enter(int line, Evidence evidence) {
        int part = scope.indexOf(evidence.anchor());
        if (whole) {
            organisation.at(line, part).add(evidence, Share.WHOLE);
            if (evidence.credited().shares().isEmpty()) {
                uncredited.at(line, part).addUncredited(evidence);
            }
        }
        for (Credit credit : credits(evidence.credited())) {
            boolean plain = credit.share().equals(Share.WHOLE) && evidence.record() == null;
            boolean entered =
                    plain && columns.get(line).add(slot(credit.number(), part), evidence.channel(), evidence.outcome());
            if (!entered) {
                beside(credit.number()).at(line, part).add(evidence, credit.share());
            }
        }
    }

    void merge(Ledger other) {
        organisation.merge(other.organisation);
        uncredited.merge(other.uncredited);
        int[] slotsHere = new int[other.numbers.size() * scope.size()];
        other.numbers.forEach((subject, there) -> {
            int here = number(subject);
            for (int part = 0; part < scope.size(); part++) {
                slotsHere[slot(there, part)] = slot(here, part);
            }
            Tallies tallies = other.beside.get(there);
            if (tallies != null) {
                beside(here).merge(tallies);
            }
        });
        for (int line = 0; line < lines; line++) {
            if (!columns.get(line).addAll(other.columns.get(line), slotsHere)) {
                addBeside(line, other);
            }
        }
    }

    Set<Subject> subjects() {
        return numbers.keySet();
    }

    /** Tallies of a subject that more may be added to, beside what facts entered. */
    Tallies beside(Subject subject) {
        return beside(number(subject));
    }

    /** What was counted for a subject of {@link #subjects()} by a line in a part; empty if nothing was. */
    Optional<Tally> find(Subject subject, int line, int part) {
        int number = Objects.requireNonNull(numbers.get(subject));
        Slice slice = columns.get(line).at(slot(number, part));
        Tallies tallies = beside.get(number);
        Optional<Tally> more = tallies == null ? Optional.empty() : tallies.find(line, part);
        if (slice.isEmpty()) {
            return more;
        }
        Tally tally = new Tally();
        more.ifPresent(tally::merge);
        slice.addTo(tally);
        return Optional.of(tally);
    }

    /** Everything that was counted for a subject of {@link #subjects()}, to be read. */
    Tallies of(Subject subject) {
        Tallies tallies = new Tallies(lines, scope.size());
        for (int line = 0; line < lines; line++) {
            for (int part = 0; part < scope.size(); part++) {
                Optional<Tally> tally = find(subject, line, part);
                if (tally.isPresent()) {
                    tallies.set(line, part, tally.get());
                }
            }
        }
        return tallies;
    }

    /** The measurement of a line for a subject of {@link #subjects()}. */
    Measurement measurement(Subject subject, int line, Measure measure) {
        int number = Objects.requireNonNull(numbers.get(subject));
        Tallies tallies = beside.get(number);
        boolean plain =
                scope.size() == 1 && (tallies == null || tallies.find(line, 0).isEmpty());
        return plain
                ? columns.get(line).at(number).measurement(measure)
                : of(subject).measurement(line, measure);
    }

    Tallies organisation() {
        return organisation;
    }

    Tallies uncredited() {
        return uncredited;
    }

    private int number(Subject subject) {
        return numbers.computeIfAbsent(subject, first -> {
            beside.add(null);
            return numbers.size();
        });
    }

    private Tallies beside(int number) {
        Tallies tallies = beside.get(number);
        if (tallies == null) {
            tallies = new Tallies(lines, scope.size());
            beside.set(number, tallies);
        }
        return tallies;
    }

    private int slot(int number, int part) {
        return number * scope.size() + part;
    }

    /** All lines that look at a fact credit the same people, so that they are looked up once. */
    private List<Credit> credits(Credited credited) {
        if (credited != lastCredited) {
            lastCredited = credited;
            lastCredits = credited.people().isEmpty()
                    ? listCredits(credited)
                    : credits.computeIfAbsent(credited, this::listCredits);
        }
        return lastCredits;
    }

    private List<Credit> listCredits(Credited credited) {
        List<Credit> listed = new ArrayList<>(credited.shares().size());
        credited.shares().forEach((subject, share) -> listed.add(new Credit(number(subject), share)));
        return listed;
    }

    /** Adds the rows of a line that are too many for the columns here. */
    private void addBeside(int line, Ledger other) {
        other.numbers.forEach((subject, there) -> {
            for (int part = 0; part < scope.size(); part++) {
                Slice slice = other.columns.get(line).at(slot(there, part));
                if (!slice.isEmpty()) {
                    slice.addTo(beside(subject).at(line, part));
                }
            }
        });
    }
}
