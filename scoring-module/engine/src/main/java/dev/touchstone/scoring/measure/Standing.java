package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.util.Optional;

/** Whether a ticket is a request to be counted at all. */
final class Standing {

    private Standing() {}

    /** Why no measure counts the ticket; empty if it is a request. */
    static Optional<Observation> findObjection(Ticket ticket) {
        if (ticket.status() == TicketStatus.SPAM) {
            return Optional.of(Observation.leftOut(Exclusion.Reason.SPAM));
        }
        return ticket.status() == TicketStatus.MERGED
                ? Optional.of(Observation.leftOut(Exclusion.Reason.MERGED))
                : Optional.empty();
    }
}
