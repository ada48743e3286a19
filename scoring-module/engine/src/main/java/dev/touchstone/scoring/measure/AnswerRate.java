package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.SortedSet;

/**
 * Answer rate (接通率): the share of calls and chats that a person answered, of those answered or given up.
 *
 * <p>Dated and credited as {@link AbandonmentRate}: by default an abandoned contact charges no person. Left out: answered by a machine only.
 * Contacts that the company began are not looked at.
 */
public record AnswerRate() implements YesOrNo {

    @Override
    public String code() {
        return "answer-rate";
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
        return contact.outcome() == ContactOutcome.BOT_ONLY
                ? Observation.leftOut(Reason.BOT_ONLY)
                : Observation.of(contact.outcome() == ContactOutcome.ANSWERED);
    }
}
