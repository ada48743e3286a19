package dev.touchstone.scoring.card;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects the findings of a period that put a person's result outside the grades. A team is not vetoed by one of its members. */
final class Vetoes {

    private final Assessment assessment;
    private final SortedMap<Subject, List<Veto>> found = new TreeMap<>();

    Vetoes(Assessment assessment) {
        this.assessment = assessment;
    }

    void accept(IdentifiedFact fact) {
        if (!(fact.fact() instanceof Finding)) {
            return;
        }
        Finding finding = (Finding) fact.fact();
        LocalDate day = finding.established().atZone(assessment.zone()).toLocalDate();
        if (!isVeto(finding.type(), day)) {
            return;
        }
        String by = finding.circumstances().listPeople(Role.JUDGED_BY).stream()
                .map(AgentRef::id)
                .collect(Collectors.joining(", "));
        Veto veto = new Veto(fact.id(), finding.type(), by, finding.evidence());
        for (AgentRef assessed : finding.circumstances().listPeople(Role.ASSESSED)) {
            for (Subject subject : assessment.roster().subjectsOf(fact.id().connection(), assessed, day)) {
                if (subject.kind() == Subject.Kind.AGENT) {
                    found.computeIfAbsent(subject, s -> new ArrayList<>()).add(veto);
                }
            }
        }
    }

    void merge(Vetoes other) {
        other.found.forEach((subject, vetoes) ->
                found.computeIfAbsent(subject, s -> new ArrayList<>()).addAll(vetoes));
    }

    Set<Subject> listSubjects() {
        return found.keySet();
    }

    List<Veto> listFor(Subject subject) {
        return found.getOrDefault(subject, List.of()).stream()
                .sorted(Comparator.comparing(Veto::finding))
                .toList();
    }

    private boolean isVeto(String type, LocalDate day) {
        return assessment.versions().stream()
                .filter(version -> !day.isBefore(version.period().from())
                        && day.isBefore(version.period().until()))
                .anyMatch(version -> version.standard().vetoes().contains(type));
    }
}
