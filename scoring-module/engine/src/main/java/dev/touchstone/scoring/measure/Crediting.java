package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose result a fact counts for. A contact that the customer abandoned charges no person unless a role is declared: it counts for
 * the unit that its queue names, if the roster knows it. Where it is left out it stays visible with the person named.
 */
record Crediting(Roster roster, ZoneId zone, @Nullable Attribution declared) {

    Credited credit(IdentifiedFact identified, Measure measure, Instant anchor, boolean counted) {
        String connection = identified.id().connection();
        var fact = identified.fact();
        if (fact instanceof Figure figure && figure.team() != null) {
            return unit(connection, figure.team(), anchor);
        }
        boolean abandoned = fact instanceof Contact contact && contact.outcome() == ContactOutcome.ABANDONED;
        if (abandoned && counted && declared == null) {
            String queue = fact.circumstances().queue();
            return queue == null || queue.isBlank() ? nobody() : unit(connection, new TeamRef(queue), anchor);
        }
        Attribution attribution = attribution(measure, identified);
        return people(connection, attribution.listCredited(fact, anchor), attribution.sharing(), anchor);
    }

    Attribution attribution(Measure measure, IdentifiedFact identified) {
        return declared != null
                ? declared
                : Attribution.to(measure.defaultRole(identified.fact().kind()));
    }

    Sharing sharing() {
        return declared != null ? declared.sharing() : Sharing.FULL;
    }

    Credited people(String connection, Collection<AgentRef> people, Sharing sharing, Instant anchor) {
        LocalDate day = anchor.atZone(zone).toLocalDate();
        Share each = sharing == Sharing.SPLIT && !people.isEmpty() ? new Share(1, people.size()) : Share.WHOLE;
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (AgentRef person : people) {
            for (Subject subject : roster.subjectsOf(connection, person, day)) {
                if (sharing == Sharing.SPLIT) {
                    shares.merge(subject, each, Share::plus);
                } else {
                    shares.put(subject, Share.WHOLE);
                }
            }
        }
        return new Credited(List.copyOf(people), shares);
    }

    private Credited unit(String connection, TeamRef team, Instant anchor) {
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (Subject subject :
                roster.subjectsOf(connection, team, anchor.atZone(zone).toLocalDate())) {
            shares.put(subject, Share.WHOLE);
        }
        return new Credited(List.of(), shares);
    }

    private static Credited nobody() {
        return new Credited(List.of(), new TreeMap<>());
    }
}
