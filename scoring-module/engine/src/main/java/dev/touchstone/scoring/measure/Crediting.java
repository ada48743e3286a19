package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose result a fact counts for. A contact that the customer abandoned charges no person unless a role is declared: it counts for
 * the unit that its queue names, if the roster knows it. Where it is left out it stays visible with the person named.
 */
record Crediting(Credits credits, @Nullable Attribution declared) {

    Credited credit(IdentifiedFact identified, Measure measure, Instant anchor, boolean counted) {
        String connection = identified.id().connection();
        var fact = identified.fact();
        if (fact instanceof Figure figure && figure.team() != null) {
            return credits.unit(connection, figure.team(), anchor);
        }
        boolean abandoned = fact instanceof Contact contact && contact.outcome() == ContactOutcome.ABANDONED;
        if (abandoned && counted && declared == null) {
            String queue = fact.circumstances().queue();
            return queue == null || queue.isBlank()
                    ? Credited.NOBODY
                    : credits.unit(connection, new TeamRef(queue), anchor);
        }
        Attribution attribution = attribution(measure, identified);
        return credits.people(connection, attribution.listCredited(fact, anchor), attribution.sharing(), anchor);
    }

    Attribution attribution(Measure measure, IdentifiedFact identified) {
        return declared != null
                ? declared
                : Attribution.to(measure.defaultRole(identified.fact().kind()));
    }

    Sharing sharing() {
        return declared != null ? declared.sharing() : Sharing.FULL;
    }
}
