package dev.touchstone.admin.measurements;

import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Everybody is a person of one team. */
record OneTeam(String team) implements DatedRoster {

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        return Set.of(Subject.agent(agent.id()), Subject.team(team));
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef unit, LocalDate day) {
        return Set.of(Subject.team(unit.id()));
    }

    @Override
    public String digestOn(LocalDate day) {
        return team;
    }
}
