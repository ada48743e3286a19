package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Agents, administrators and groups as Zendesk knows them. Groups have no order among them, and no one in charge. */
final class People {

    private static final List<String> ROLES = List.of("agent", "admin");

    private final Zendesk zendesk;

    People(Zendesk zendesk) {
        this.zendesk = zendesk;
    }

    Directory directory() throws AdapterException {
        Map<AgentRef, AgentEntry> agents = new TreeMap<>();
        for (String role : ROLES) {
            for (JsonObject user : zendesk.listUsers(role)) {
                AgentRef agent = new AgentRef(number(user, "id"));
                agents.put(agent, new AgentEntry(agent, user.getString("name"), null, null, null));
            }
        }
        Map<TeamRef, TeamEntry> teams = new TreeMap<>();
        for (JsonObject group : zendesk.listGroups()) {
            TeamRef team = new TeamRef(number(group, "id"));
            teams.put(team, new TeamEntry(team, group.getString("name"), TeamEntry.Kind.TEAM, null, null));
        }
        List<MembershipEntry> memberships = new ArrayList<>();
        for (JsonObject membership : zendesk.listMemberships()) {
            AgentRef agent = new AgentRef(number(membership, "user_id"));
            TeamRef team = new TeamRef(number(membership, "group_id"));
            if (agents.containsKey(agent) && teams.containsKey(team)) {
                memberships.add(new MembershipEntry(agent, team, firstDay(membership), null));
            }
        }
        return new Directory(List.copyOf(agents.values()), List.copyOf(teams.values()), memberships);
    }

    private static LocalDate firstDay(JsonObject membership) {
        return Instant.parse(membership.getString("created_at"))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static String number(JsonObject row, String member) {
        return row.getJsonNumber(member).toString();
    }
}
