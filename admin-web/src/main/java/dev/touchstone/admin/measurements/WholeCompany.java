package dev.touchstone.admin.measurements;

import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Everybody who is known counts for one subject, so that all records of the company are pooled. */
final class WholeCompany implements DatedRoster {

    static final Subject SUBJECT = new Subject(Subject.Kind.DEPARTMENT, "0");

    private final DatedRoster known;

    WholeCompany(DatedRoster known) {
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

    @Override
    public String digestOn(LocalDate day) {
        return Digest.of("company " + known.digestOn(day)).hex();
    }

    private static Set<Subject> company(Set<Subject> somebody) {
        return somebody.isEmpty() ? Set.of() : Set.of(SUBJECT);
    }
}
