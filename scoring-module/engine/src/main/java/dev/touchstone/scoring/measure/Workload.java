package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What a rate is taken of: the requests that were served. */
public enum Workload {
    /** Calls and chats that a person answered; outbound ones where the customer was reached. */
    ANSWERED_CONTACTS(FactKind.CALL, FactKind.CHAT),
    /** Tickets that are requests: neither spam nor merged. */
    TICKETS(FactKind.TICKET),
    /** Both. A call that is logged as a ticket too counts twice. */
    TICKETS_AND_ANSWERED_CONTACTS(FactKind.TICKET, FactKind.CALL, FactKind.CHAT);

    private final SortedSet<FactKind> kinds;

    Workload(FactKind... kinds) {
        this.kinds = InOrder.copyOf(Set.of(kinds));
    }

    /**
     * The kinds of facts it is made of.
     *
     * @return at least one
     */
    public SortedSet<FactKind> kinds() {
        return kinds;
    }

    /** One more in the denominator, left out where the fact was not served; unconcerned for other kinds. */
    Observation observe(ServiceFact fact) {
        if (!kinds.contains(fact.kind())) {
            return Observation.UNCONCERNED;
        }
        Optional<Reason> objection =
                fact instanceof Contact contact ? findObjection(contact) : Standing.findObjection((Ticket) fact);
        return objection.map(Observation::leftOut).orElse(Observation.ONE_MORE);
    }

    /** Whether the company began it. */
    static boolean isOutbound(Contact contact) {
        return contact.direction() == Direction.OUTBOUND;
    }

    /** Why a contact was not served; empty if it was. */
    static Optional<Reason> findObjection(Contact contact) {
        if (Boolean.FALSE.equals(contact.connected())) {
            return Optional.of(Reason.NOT_CONNECTED);
        }
        if (contact.outcome() == ContactOutcome.ANSWERED) {
            return Optional.empty();
        }
        return Optional.of(contact.outcome() == ContactOutcome.ABANDONED ? Reason.ABANDONED : Reason.BOT_ONLY);
    }
}
