package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.util.SortedSet;

/**
 * First response time (首次响应时间): from opening to the first human response of a ticket, from the start to the human answer of a call
 * or chat. Definition: standards A and D.
 *
 * <p>By default a ticket counts when it was opened and a contact when it started; the first responder is credited, or who served.
 * Left out: not answered yet, abandoned, answered by a machine only, merged, spam, not provided, negative times.
 *
 * @param summary how many durations become one figure
 */
public record FirstResponseTime(TimeSummary summary) implements TimeMeasure {

    @Override
    public String code() {
        return "first-response-time";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.TICKETS_AND_ANSWERED_CONTACTS.kinds();
    }

    @Override
    public Anchor defaultAnchor(FactKind kind) {
        return kind == FactKind.TICKET ? Anchor.OPENED : kind.defaultAnchor();
    }

    @Override
    public Role defaultRole(FactKind kind) {
        return kind == FactKind.TICKET ? Role.FIRST_RESPONDER : kind.defaultRole();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return fact instanceof Ticket ticket
                ? Standing.ifRequest(ticket, () -> observe(ticket))
                : Waiting.ANSWERED_ONLY.observe((Contact) fact, summary);
    }

    private Observation observe(Ticket ticket) {
        return ticket.firstResponse() == null
                ? Observation.leftOut(Exclusion.Reason.NOT_ANSWERED)
                : summary.observe(
                        ticket.firstResponse().since(ticket.opened()),
                        ticket.circumstances().channel());
    }
}
