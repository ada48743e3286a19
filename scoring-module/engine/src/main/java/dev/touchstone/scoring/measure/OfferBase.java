package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an offer rate is taken of. */
public enum OfferBase {
    /** Every opportunity that the source records, taken or missed. A source that records only offers made gives 100 %. */
    OPPORTUNITIES,
    /** Calls and chats that a person answered. */
    ANSWERED_CONTACTS,
    /** Tickets that are requests. */
    TICKETS;

    /** The requests in the denominator; empty if opportunities are. */
    Optional<Workload> findRequests() {
        switch (this) {
            case ANSWERED_CONTACTS:
                return Optional.of(Workload.ANSWERED_CONTACTS);
            case TICKETS:
                return Optional.of(Workload.TICKETS);
            default:
                return Optional.empty();
        }
    }

    SortedSet<FactKind> kinds() {
        Set<FactKind> kinds = new TreeSet<>(Set.of(FactKind.OFFER));
        findRequests().ifPresent(requests -> kinds.addAll(requests.kinds()));
        return InOrder.copyOf(kinds);
    }
}
