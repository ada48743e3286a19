package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.SortedSet;

/**
 * SLA attainment (SLA 达成率): the share of tickets for which the agreed time was kept, as the source decided.
 *
 * <p>By default dated by the last close and credited to the owner at that time. Left out: not closed, merged, spam, no agreed time.
 */
public record SlaAttainment() implements YesOrNo {

    @Override
    public String code() {
        return "sla-attainment";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.TICKETS.kinds();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Ticket ticket = (Ticket) fact;
        return Standing.ifRequest(
                ticket,
                () -> ticket.slaMet() == null
                        ? Observation.leftOut(Reason.NOT_PROVIDED)
                        : Observation.of(ticket.slaMet()));
    }
}
