package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What "resolved at first contact" means, where one fact decides it. */
public enum FirstContact {
    /** A closed ticket that the source itself calls resolved at first contact. */
    SOURCE_FLAG,
    /** A closed ticket that was neither reopened nor passed on. */
    ONE_TOUCH,
    /** A closed ticket that was neither reopened nor passed on, with exactly one contact of the customer. */
    ONE_TOUCH_ONE_CONTACT,
    /** A call or chat that the source calls resolved, of those that were answered. */
    RESOLVED_OF_ANSWERED,
    /** A call or chat that the source calls resolved, of all, abandoned ones included. */
    RESOLVED_OF_ALL;

    /**
     * The kinds of facts that decide it.
     *
     * @return tickets, or calls and chats
     */
    public SortedSet<FactKind> kinds() {
        return isOfTickets() ? Workload.TICKETS.kinds() : Workload.ANSWERED_CONTACTS.kinds();
    }

    Observation observe(ServiceFact fact) {
        return fact instanceof Contact contact ? observe(contact) : observe((Ticket) fact);
    }

    private boolean isOfTickets() {
        return this == SOURCE_FLAG || this == ONE_TOUCH || this == ONE_TOUCH_ONE_CONTACT;
    }

    private Observation observe(Ticket ticket) {
        return Standing.ifClosed(ticket, () -> {
            if (this == SOURCE_FLAG) {
                return yesOrUnknown(ticket.firstContact());
            }
            Integer contacts = this == ONE_TOUCH ? Integer.valueOf(1) : ticket.contacts();
            if (ticket.reopens() == null || ticket.transfers() == null || contacts == null) {
                return Observation.leftOut(Reason.NOT_PROVIDED);
            }
            return Observation.of(ticket.reopens() == 0 && ticket.transfers() == 0 && contacts == 1);
        });
    }

    private Observation observe(Contact contact) {
        if (Workload.isOutbound(contact)) {
            return Observation.UNCONCERNED;
        }
        if (contact.outcome() == ContactOutcome.BOT_ONLY) {
            return Observation.leftOut(Reason.BOT_ONLY);
        }
        if (contact.outcome() == ContactOutcome.ABANDONED) {
            return this == RESOLVED_OF_ALL ? Observation.of(false) : Observation.leftOut(Reason.ABANDONED);
        }
        return yesOrUnknown(contact.resolved());
    }

    private static Observation yesOrUnknown(@Nullable Boolean yes) {
        return yes == null ? Observation.leftOut(Reason.NOT_PROVIDED) : Observation.of(yes);
    }
}
