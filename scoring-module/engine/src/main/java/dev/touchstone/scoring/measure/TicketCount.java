package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** How often something happened to closed tickets; the less the better. */
public sealed interface TicketCount extends FactMeasure permits Reopens, Transfers {

    /**
     * How it becomes one figure.
     *
     * @return share, per ticket or total
     */
    Occurrence occurrence();

    /**
     * How often it happened.
     *
     * @param ticket a closed ticket
     * @return at least 0; null if the source does not provide it
     */
    @Nullable Integer count(Ticket ticket);

    @Override
    default Unit unit() {
        return occurrence().unit();
    }

    @Override
    default Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    default SortedSet<FactKind> kinds() {
        return Workload.TICKETS.kinds();
    }

    @Override
    default boolean proportion() {
        return occurrence() == Occurrence.SHARE;
    }

    @Override
    default Conclusion conclusion() {
        return occurrence().conclusion();
    }

    @Override
    default Observation observe(ServiceFact fact, Moment moment) {
        Ticket ticket = (Ticket) fact;
        return Standing.ifClosed(ticket, () -> occurrence().observe(count(ticket)));
    }
}
