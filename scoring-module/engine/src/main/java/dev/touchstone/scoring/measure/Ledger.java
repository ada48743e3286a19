package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.subject.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The tallies of one line of what is measured: of every subject, of the whole organisation and of facts that credit nobody known. */
final class Ledger {

    private final Scope scope;
    /** In no order: who is looked up once per fact and line, and sorted once at the end. */
    private final Map<Subject, PartTallies> bySubject = new HashMap<>();

    private final PartTallies organisation;
    private final PartTallies uncredited;

    Ledger(Scope scope) {
        this.scope = scope;
        this.organisation = new PartTallies(scope.size());
        this.uncredited = new PartTallies(scope.size());
    }

    void enter(Evidence evidence) {
        int index = scope.indexOf(evidence.anchor());
        organisation.part(index).add(evidence, Share.WHOLE);
        if (evidence.credited().shares().isEmpty()) {
            uncredited.part(index).addUncredited(evidence);
        }
        evidence.credited()
                .shares()
                .forEach((subject, share) -> of(subject).part(index).add(evidence, share));
    }

    void merge(Ledger other) {
        organisation.merge(other.organisation);
        uncredited.merge(other.uncredited);
        other.bySubject.forEach((subject, tallies) -> of(subject).merge(tallies));
    }

    Set<Subject> subjects() {
        return bySubject.keySet();
    }

    Measurement measurement(Measure measure, Subject subject) {
        return bySubject.getOrDefault(subject, new PartTallies(scope.size())).measurement(measure);
    }

    Measurement organisation(Measure measure) {
        return organisation.measurement(measure);
    }

    Measurement uncredited(Measure measure) {
        return uncredited.measurement(measure);
    }

    private PartTallies of(Subject subject) {
        return bySubject.computeIfAbsent(subject, first -> new PartTallies(scope.size()));
    }
}
