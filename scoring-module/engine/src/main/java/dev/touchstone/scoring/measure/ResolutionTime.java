package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;

/**
 * Resolution time (解决时长): from opening a ticket, or from the first response, to its close. Definition: standard D (from acceptance to
 * first close).
 *
 * <p>By default dated by the close it ends with, credited to the resolver. Left out: not closed, no first response where it begins there,
 * merged, spam, negative times.
 *
 * @param from where it begins
 * @param to which close it ends with
 * @param summary how many durations become one figure
 */
public record ResolutionTime(Begin from, Close to, TimeSummary summary) implements TimeMeasure {

    /** Where resolution time begins. */
    public enum Begin {
        /** The ticket was opened. */
        OPENED,
        /** Somebody responded for the first time: acceptance. */
        FIRST_RESPONSE
    }

    /** Which close resolution time ends with. */
    public enum Close {
        /** The first, whatever happened later. */
        FIRST,
        /** The last so far. */
        LAST
    }

    @Override
    public String code() {
        return "resolution-time";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.TICKETS.kinds();
    }

    @Override
    public Anchor defaultAnchor(FactKind kind) {
        return to == Close.FIRST ? Anchor.FIRST_CLOSED : Anchor.LAST_CLOSED;
    }

    @Override
    public Role defaultRole(FactKind kind) {
        return Role.RESOLVER;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Ticket ticket = (Ticket) fact;
        return Standing.ifClosed(ticket, () -> observe(ticket));
    }

    private Observation observe(Ticket ticket) {
        Instant end = to == Close.FIRST ? ticket.firstClosed() : ticket.lastClosed();
        if (end == null) {
            return Observation.leftOut(Reason.NOT_PROVIDED);
        }
        Instant begin = ticket.opened();
        if (from == Begin.FIRST_RESPONSE) {
            if (ticket.firstResponse() == null) {
                return Observation.leftOut(Reason.NOT_ANSWERED);
            }
            begin = ticket.firstResponse().instant(ticket.opened());
        }
        return summary.observe(
                Duration.between(begin, end), ticket.circumstances().channel());
    }
}
