package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a ticket is a request that measures count. */
final class Standing {

    private Standing() {}

    /** Why no measure counts the ticket; empty if it is a request. */
    static Optional<Reason> findObjection(Ticket ticket) {
        if (ticket.status() == TicketStatus.SPAM) {
            return Optional.of(Reason.SPAM);
        }
        return ticket.status() == TicketStatus.MERGED ? Optional.of(Reason.MERGED) : Optional.empty();
    }

    /** What a request gives; left out if the ticket is none. */
    static Observation ifRequest(Ticket ticket, Supplier<Observation> observe) {
        Optional<Reason> objection = findObjection(ticket);
        return objection.isPresent() ? Observation.leftOut(objection.get()) : observe.get();
    }

    /** What a request that was closed at least once gives; left out if it is none or was never closed. */
    static Observation ifClosed(Ticket ticket, Supplier<Observation> observe) {
        boolean closed = ticket.lastClosed() != null
                || ticket.firstClosed() != null
                || ticket.status() == TicketStatus.SOLVED
                || ticket.status() == TicketStatus.CLOSED;
        return ifRequest(ticket, () -> closed ? observe.get() : Observation.leftOut(Reason.NOT_CLOSED));
    }
}
