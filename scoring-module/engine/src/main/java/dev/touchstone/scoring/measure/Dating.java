package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a fact counts. A fact without the instant asked for is dated by its beginning and left out by name, so that it is seen in some
 * period.
 *
 * @param instant the anchor, or the fact's beginning
 * @param missing why there is no anchor; null if there is one
 */
record Dating(Instant instant, Exclusion.@Nullable Reason missing) {

    private static final Set<Anchor> OF_CONTACTS =
            Set.of(Anchor.OPENED, Anchor.STARTED, Anchor.CONTACT, Anchor.ANSWERED);

    /** The kinds that have more than one anchor. */
    private static final Map<FactKind, Set<Anchor>> ANCHORS = Map.of(
            FactKind.TICKET,
            Set.of(Anchor.OPENED, Anchor.STARTED, Anchor.ANSWERED, Anchor.FIRST_CLOSED, Anchor.LAST_CLOSED),
            FactKind.CALL,
            OF_CONTACTS,
            FactKind.CHAT,
            OF_CONTACTS,
            FactKind.ANSWER,
            Set.of(Anchor.RECEIVED, Anchor.CONTACT, Anchor.OFFERED),
            FactKind.COMPLAINT,
            Set.of(Anchor.RECEIVED, Anchor.HANDLED),
            FactKind.INSPECTION,
            Set.of(Anchor.CONTACT, Anchor.JUDGED));

    static Dating of(ServiceFact fact, Anchor anchor, ZoneId zone) {
        Optional<Instant> instant = fact.at(anchor, zone);
        if (instant.isPresent()) {
            return new Dating(instant.get(), null);
        }
        Instant beginning = fact.at(beginningOf(fact.kind()), zone).orElseThrow();
        return new Dating(beginning, whyMissing(fact, anchor));
    }

    /** The anchors that facts of a kind can have. */
    static Set<Anchor> anchorsOf(FactKind kind) {
        return ANCHORS.getOrDefault(kind, Set.of(kind.defaultAnchor()));
    }

    private static Anchor beginningOf(FactKind kind) {
        return kind == FactKind.TICKET ? Anchor.OPENED : kind.defaultAnchor();
    }

    private static Exclusion.Reason whyMissing(ServiceFact fact, Anchor anchor) {
        if (anchor == Anchor.FIRST_CLOSED || anchor == Anchor.LAST_CLOSED || anchor == Anchor.HANDLED) {
            return Exclusion.Reason.NOT_CLOSED;
        }
        boolean unanswered = anchor == Anchor.ANSWERED
                && !(fact instanceof Contact contact && contact.outcome() == ContactOutcome.ANSWERED);
        return unanswered ? Exclusion.Reason.NOT_ANSWERED : Exclusion.Reason.NOT_PROVIDED;
    }
}
