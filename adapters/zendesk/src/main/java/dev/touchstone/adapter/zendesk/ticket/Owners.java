package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who owned a ticket when, as far as Zendesk's measures tell: all of it where only one agent ever did, else the present owner since
 * the last assignment. Who was in between is told nowhere in the export.
 */
final class Owners {

    private Owners() {}

    static List<Ownership> of(JsonRow ticket, Metrics metrics, Instant opened) throws UnreadableFieldException {
        Optional<AgentRef> owner = ticket.findText("assignee_id").map(AgentRef::new);
        Optional<Integer> stations = metrics.findCount("assignee_stations");
        if (owner.isEmpty() || stations.isEmpty()) {
            return List.of();
        }
        TeamRef team = ticket.findText("group_id").map(TeamRef::new).orElse(null);
        boolean only = stations.get() <= 1;
        Optional<Instant> since = metrics.findInstant(only ? "initially_assigned_at" : "assigned_at");
        if (since.isEmpty()) {
            return List.of();
        }
        List<Ownership> owners = new ArrayList<>();
        if (only && since.get().isAfter(opened)) {
            owners.add(new Ownership(null, null, opened));
        }
        owners.add(new Ownership(owner.get(), team, since.get()));
        return owners;
    }
}
