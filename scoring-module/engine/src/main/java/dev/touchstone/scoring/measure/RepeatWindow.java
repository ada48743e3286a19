package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where the window of a ticket, call or chat begins, and why it may have none. */
record RepeatWindow(WindowStart start) {

    /** When the customer made contact. */
    static Instant begun(ServiceFact fact) {
        return fact instanceof Contact contact
                ? contact.started()
                : ticket(fact).opened();
    }

    /** Why nobody can say whether the contact was repeated; empty if {@link #from} can be asked. */
    Optional<Reason> findObjection(ServiceFact fact) {
        return fact instanceof Contact contact ? findObjection(contact) : findObjection(ticket(fact));
    }

    /** The instant from which the window runs. */
    Instant from(ServiceFact fact) {
        if (start == WindowStart.OPENED) {
            return begun(fact);
        }
        return fact instanceof Contact contact
                ? contact.started().plus(length(contact))
                : Optional.ofNullable(ticket(fact).lastClosed()).orElseThrow();
    }

    private Optional<Reason> findObjection(Ticket ticket) {
        Optional<Reason> unfit = Standing.findObjection(ticket);
        if (unfit.isPresent() || start == WindowStart.OPENED) {
            return unfit;
        }
        if (ticket.lastClosed() == null) {
            return Optional.of(Reason.NOT_CLOSED);
        }
        return ticket.lastClosed().isBefore(ticket.opened()) ? Optional.of(Reason.IMPOSSIBLE_TIMES) : Optional.empty();
    }

    private Optional<Reason> findObjection(Contact contact) {
        if (contact.outcome() != ContactOutcome.ANSWERED) {
            return Optional.of(contact.outcome() == ContactOutcome.ABANDONED ? Reason.ABANDONED : Reason.BOT_ONLY);
        }
        if (start == WindowStart.OPENED) {
            return Optional.empty();
        }
        boolean lengthKnown = contact.waited() != null && contact.talked() != null;
        if (!lengthKnown || (start == WindowStart.RESOLVED && contact.resolved() == null)) {
            return Optional.of(Reason.NOT_PROVIDED);
        }
        if (start == WindowStart.RESOLVED && !Boolean.TRUE.equals(contact.resolved())) {
            return Optional.of(Reason.NOT_RESOLVED);
        }
        return length(contact).compareTo(Recurrence.LONGEST_CONTACT) > 0
                ? Optional.of(Reason.IMPOSSIBLE_TIMES)
                : Optional.empty();
    }

    private static Duration length(Contact contact) {
        Duration sum = Duration.ZERO;
        for (Duration part : new Duration[] {contact.waited(), contact.talked(), contact.held()}) {
            sum = part == null ? sum : sum.plus(part);
        }
        return sum;
    }

    private static Ticket ticket(ServiceFact fact) {
        return (Ticket) fact;
    }
}
