package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Everybody belongs to team east until a day, and to team west from then on. */
record TwoTeams(LocalDate transfer) implements Roster {

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        return Set.of(Subject.agent(agent.id()), Subject.team(day.isBefore(transfer) ? "east" : "west"));
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
        return team.id().equals("east") || team.id().equals("west") ? Set.of(Subject.team(team.id())) : Set.of();
    }
}
