package dev.touchstone.admin.measurements;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Everybody who is known counts for one subject, so that all records of the company are pooled. */
final class WholeCompany implements Roster {

    static final Subject SUBJECT = new Subject(Subject.Kind.DEPARTMENT, "0");

    private final Roster known;

    WholeCompany(Roster known) {
        this.known = known;
    }

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        return company(known.subjectsOf(connection, agent, day));
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
        return company(known.subjectsOf(connection, team, day));
    }

    private static Set<Subject> company(Set<Subject> somebody) {
        return somebody.isEmpty() ? Set.of() : Set.of(SUBJECT);
    }
}
