package dev.touchstone.scoring.subject;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who belongs where, day by day. Team and department are those of the membership valid at the anchor, so that roll-ups reconcile
 * after a transfer.
 */
public interface Roster {

    /**
     * Every subject that a person's work counts for on a day.
     *
     * @param connection the connection whose fact names the person
     * @param agent the person as that source names them
     * @param day the anchor's day in the organisation's zone
     * @return the person, and the team, department, contractor and persons in charge valid that day; empty for somebody unknown
     */
    Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day);

    /**
     * Every subject that a unit's own figure counts for on a day.
     *
     * @param connection the connection whose fact names the unit
     * @param team the unit as that source names it
     * @param day the anchor's day
     * @return the unit and those above it; empty for an unknown one
     */
    Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day);

    /**
     * A roster for a company that knows only people: every reference is its own subject.
     *
     * @return a roster without teams
     */
    static Roster ofPeople() {
        return new Roster() {
            @Override
            public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
                return Set.of(Subject.agent(agent.id()));
            }

            @Override
            public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
                return Set.of(Subject.team(team.id()));
            }
        };
    }
}
