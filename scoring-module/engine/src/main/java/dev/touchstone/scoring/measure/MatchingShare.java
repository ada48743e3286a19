package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.util.SortedSet;

/**
 * The share of facts that match a filter (符合条件的占比), of all facts that the selection means: tickets with a tag, calls in a queue, chats at
 * night.
 *
 * <p>Dated and credited by kind. Left out: merged, spam.
 *
 * @param kinds the kinds of facts looked at, at least one
 * @param matching which of them count as yes
 * @param better which way is better
 */
public record MatchingShare(SortedSet<FactKind> kinds, FactFilter matching, Direction better) implements YesOrNo {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if no kind is named
     */
    public MatchingShare {
        kinds = InOrder.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A share of matching facts needs at least one kind of fact");
        }
    }

    @Override
    public String code() {
        return "matching-share";
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return fact instanceof Ticket ticket
                ? Standing.ifRequest(ticket, () -> match(fact, moment))
                : match(fact, moment);
    }

    private Observation match(ServiceFact fact, Moment moment) {
        return Observation.of(matching.matches(fact, moment.anchor(), moment.zone()));
    }
}
