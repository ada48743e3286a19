package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.time.Instant;
import java.util.List;

/**
 * Whose result a fact counts for.
 *
 * @param role the role credited. {@link Role#OWNER} is the owner at the anchor where the source gives an owner history, else the last
 * @param sharing what several people in that role get
 */
public record Attribution(Role role, Sharing sharing) {

    /**
     * Full credit for each person in a role.
     *
     * @param role which
     * @return the attribution
     */
    public static Attribution to(Role role) {
        return new Attribution(role, Sharing.FULL);
    }

    /**
     * The people a fact counts for.
     *
     * @param fact the fact
     * @param anchor the instant that dates it
     * @return empty if the source names nobody in the role; somebody who owned a ticket at another time only is not named
     */
    public List<AgentRef> listCredited(ServiceFact fact, Instant anchor) {
        if (role == Role.OWNER
                && fact instanceof Ticket ticket
                && !ticket.owners().isEmpty()) {
            return ticket.findOwnerAt(anchor).map(List::of).orElse(List.of());
        }
        return fact.circumstances().listPeople(role);
    }
}
