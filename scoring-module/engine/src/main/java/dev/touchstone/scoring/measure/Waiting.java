package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;

/** Whose waiting counts. */
public enum Waiting {
    /** Those who were answered by a person. */
    ANSWERED_ONLY,
    /** Those who gave up as well, until they gave up. */
    INCLUDING_ABANDONED;

    Observation observe(Contact contact, TimeSummary summary) {
        if (Workload.isOutbound(contact)) {
            return Observation.UNCONCERNED;
        }
        if (contact.outcome() == ContactOutcome.BOT_ONLY) {
            return Observation.leftOut(Exclusion.Reason.BOT_ONLY);
        }
        if (contact.outcome() == ContactOutcome.ABANDONED && this == ANSWERED_ONLY) {
            return Observation.leftOut(Exclusion.Reason.ABANDONED);
        }
        return contact.waited() == null
                ? Observation.leftOut(Exclusion.Reason.NOT_PROVIDED)
                : summary.observe(contact.waited(), contact.circumstances().channel());
    }
}
