package dev.touchstone.adapter.csv.directory;

import dev.touchstone.adapter.csv.fact.FieldReader;
import dev.touchstone.adapter.csv.fact.UnreadableValueException;
import dev.touchstone.adapter.csv.mapping.DirectoryMapping.Part;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the entries of a directory. A row that names nobody, such as one of an unassigned ticket, adds nothing. */
final class DirectoryCollector {

    private final Map<AgentRef, AgentEntry> agents = new LinkedHashMap<>();
    private final Map<TeamRef, TeamEntry> teams = new LinkedHashMap<>();
    private final Set<MembershipEntry> memberships = new LinkedHashSet<>();

    void add(Part part, FieldReader row) throws UnreadableValueException {
        switch (part) {
            case AGENTS -> addAgent(row);
            case TEAMS -> addTeam(row);
            case MEMBERSHIPS -> addMembership(row);
        }
    }

    Directory build() {
        return new Directory(List.copyOf(agents.values()), List.copyOf(teams.values()), List.copyOf(memberships));
    }

    private void addAgent(FieldReader row) throws UnreadableValueException {
        Optional<String> id = row.findText("id");
        if (id.isPresent()) {
            AgentEntry entry = new AgentEntry(
                    new AgentRef(id.get()),
                    row.findText("name").orElse(id.get()),
                    row.findText("number").orElse(null),
                    row.findDay("employedSince").orElse(null),
                    row.findText("shift").orElse(null));
            agents.put(entry.agent(), entry);
        }
    }

    private void addTeam(FieldReader row) throws UnreadableValueException {
        Optional<String> id = row.findText("id");
        if (id.isPresent()) {
            TeamEntry entry = new TeamEntry(
                    new TeamRef(id.get()),
                    row.findText("name").orElse(id.get()),
                    row.findChoice("kind", TeamEntry.Kind.class).orElse(TeamEntry.Kind.TEAM),
                    row.findText("parent").map(TeamRef::new).orElse(null),
                    row.findText("lead").map(AgentRef::new).orElse(null));
            teams.put(entry.team(), entry);
        }
    }

    private void addMembership(FieldReader row) throws UnreadableValueException {
        Optional<String> agent = row.findText("agent");
        Optional<String> team = row.findText("team");
        if (agent.isPresent() && team.isPresent()) {
            memberships.add(new MembershipEntry(
                    new AgentRef(agent.get()),
                    new TeamRef(team.get()),
                    row.requireDay("from"),
                    row.findDay("until").orElse(null)));
        }
    }
}
