package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Something that happened in customer service, as the source recorded it. Immutable; instants are UTC; what the source does not
 * provide is absent, never zero.
 */
public sealed interface ServiceFact
        permits Ticket, Contact, Answer, Complaint, Offer, Inspection, Review, Finding, Figure {

    /**
     * The key the adapter keeps for life.
     *
     * @return stream and key
     */
    FactKey key();

    /**
     * Channel, people, customer and whatever else every kind of fact may carry.
     *
     * @return the circumstances
     */
    Circumstances circumstances();

    /**
     * The kind of fact.
     *
     * @return the kind
     */
    FactKind kind();

    /**
     * The instant of an anchor.
     *
     * @param anchor which instant
     * @param zone the organisation's zone; only figures, which know days and no instants, need it
     * @return empty if the kind does not have that anchor or the source did not provide it
     */
    Optional<Instant> at(Anchor anchor, ZoneId zone);

    /**
     * The same fact in other circumstances, for a host that keeps a digest in place of the customer.
     *
     * @param other the circumstances
     * @return the fact
     */
    ServiceFact withCircumstances(Circumstances other);
}
