package dev.touchstone.plugin.directory;

import java.util.List;

/**
 * People, units and memberships as one source knows them.
 *
 * @param agents people; empty if the source only names them in its facts
 * @param teams units; empty if not provided
 * @param memberships who belongs where and when; empty if not provided
 */
public record Directory(List<AgentEntry> agents, List<TeamEntry> teams, List<MembershipEntry> memberships) {

    /** Copies the lists. */
    public Directory {
        agents = List.copyOf(agents);
        teams = List.copyOf(teams);
        memberships = List.copyOf(memberships);
    }

    /**
     * Nothing known.
     *
     * @return three empty lists
     */
    public static Directory empty() {
        return new Directory(List.of(), List.of(), List.of());
    }
}
