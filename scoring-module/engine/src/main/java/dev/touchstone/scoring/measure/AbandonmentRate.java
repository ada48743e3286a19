package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.time.Duration;
import java.util.SortedSet;

/**
 * Abandonment rate (放弃率): the share of calls and chats that customers gave up, of those given up or answered by a person.
 *
 * <p>By default dated by the start. An abandoned contact charges no person: it counts for the unit its queue names, and for the
 * organisation; charging the person named needs a declared role. Left out: answered by a machine only, given up too soon. Contacts that the
 * company began are not looked at.
 *
 * @param tooSoon contacts given up sooner than this are left out by name; zero for none
 */
public record AbandonmentRate(Duration tooSoon) implements YesOrNo {

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public AbandonmentRate {
        if (tooSoon.isNegative()) {
            throw new IllegalArgumentException("Nobody gives up sooner than " + tooSoon);
        }
    }

    @Override
    public String code() {
        return "abandonment-rate";
    }

    @Override
    public Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.ANSWERED_CONTACTS.kinds();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Contact contact = (Contact) fact;
        if (Workload.isOutbound(contact)) {
            return Observation.UNCONCERNED;
        }
        if (contact.outcome() == ContactOutcome.BOT_ONLY) {
            return Observation.leftOut(Reason.BOT_ONLY);
        }
        boolean abandoned = contact.outcome() == ContactOutcome.ABANDONED;
        boolean soon = contact.waited() != null && contact.waited().compareTo(tooSoon) < 0;
        return abandoned && soon ? Observation.leftOut(Reason.ABANDONED) : Observation.of(abandoned);
    }
}
