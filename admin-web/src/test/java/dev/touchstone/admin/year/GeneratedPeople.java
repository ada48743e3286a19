package dev.touchstone.admin.year;

import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.util.List;
import java.util.stream.IntStream;

/** 500 generated people in teams of 25, each with a queue of its own. */
final class GeneratedPeople {

    static final int AGENTS = 500;
    static final int TEAMS = 20;

    private static final List<AgentRef> EVERYBODY = IntStream.range(0, AGENTS)
            .mapToObj(agent -> new AgentRef("generated-%03d".formatted(agent)))
            .toList();
    private static final List<TeamRef> QUEUES = IntStream.range(0, TEAMS)
            .mapToObj(team -> new TeamRef("generated-team-%02d".formatted(team)))
            .toList();

    private GeneratedPeople() {}

    static AgentRef agent(int number) {
        return EVERYBODY.get(number);
    }

    /** Whose queue an agent answers. */
    static TeamRef teamOf(int agent) {
        return QUEUES.get(agent * TEAMS / AGENTS);
    }

    /** As a source tells them. */
    static Directory directory() {
        return new Directory(
                EVERYBODY.stream()
                        .map(agent -> new AgentEntry(agent, agent.id(), agent.id(), null, null))
                        .toList(),
                QUEUES.stream()
                        .map(team -> new TeamEntry(team, team.id(), TeamEntry.Kind.TEAM, null, null))
                        .toList(),
                IntStream.range(0, AGENTS)
                        .mapToObj(agent ->
                                new MembershipEntry(agent(agent), teamOf(agent), GeneratedYear.YEAR.from(), null))
                        .toList());
    }
}
