package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was counted: for every subject and, if that was asked for, for the whole organisation and for facts that credit nobody
 * known.
 */
final class Ledger {

    private final Scope scope;
    private final int lines;
    private final boolean whole;

    /** In no order: who is looked up once per fact and line, and sorted once at the end. */
    private final Map<Subject, Tallies> bySubject = new HashMap<>();

    private final Tallies organisation;
    private final Tallies uncredited;

    Ledger(Scope scope, int lines, boolean whole) {
        this.scope = scope;
        this.lines = lines;
        this.whole = whole;
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
        evidence.credited()
                .shares()
                .forEach((subject, share) -> of(subject).at(line, part).add(evidence, share));
    }

    void merge(Ledger other) {
        organisation.merge(other.organisation);
        uncredited.merge(other.uncredited);
        other.bySubject.forEach((subject, tallies) -> of(subject).merge(tallies));
    }

    Set<Subject> subjects() {
        return bySubject.keySet();
    }

    /** What was counted for a subject of {@link #subjects()}. */
    Tallies of(Subject subject) {
        return bySubject.computeIfAbsent(subject, first -> new Tallies(lines, scope.size()));
    }

    Tallies organisation() {
        return organisation;
    }

    Tallies uncredited() {
        return uncredited;
    }
}
