package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The subjects that named people and units stand for. All lines that look at a fact ask for the same people on the same day, and the
 * next fact often does, so everybody's last answer is remembered. Not safe for threads.
 */
final class Credits {

    private final Roster roster;
    private final ZoneId zone;
    private final Map<Named, Known> known = new HashMap<>();
    private Instant instant = Instant.EPOCH;
    private LocalDate day;

    private record Named(String connection, List<AgentRef> people, Sharing sharing) {}

    private record Known(LocalDate day, Credited credited) {}

    Credits(Roster roster, ZoneId zone) {
        this.roster = roster;
        this.zone = zone;
        this.day = instant.atZone(zone).toLocalDate();
    }

    Credited people(String connection, Collection<AgentRef> people, Sharing sharing, Instant anchor) {
        Named named = new Named(connection, List.copyOf(people), sharing);
        LocalDate on = dayOf(anchor);
        Known last = known.get(named);
        if (last == null || !last.day().equals(on)) {
            last = new Known(on, credited(named, on));
            known.put(named, last);
        }
        return last.credited();
    }

    Credited unit(String connection, TeamRef team, Instant anchor) {
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (Subject subject : roster.subjectsOf(connection, team, dayOf(anchor))) {
            shares.put(subject, Share.WHOLE);
        }
        return new Credited(List.of(), shares);
    }

    private Credited credited(Named named, LocalDate on) {
        List<AgentRef> people = named.people();
        Share each = named.sharing() == Sharing.SPLIT && !people.isEmpty() ? new Share(1, people.size()) : Share.WHOLE;
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (AgentRef person : people) {
            for (Subject subject : roster.subjectsOf(named.connection(), person, on)) {
                if (named.sharing() == Sharing.SPLIT) {
                    shares.merge(subject, each, Share::plus);
                } else {
                    shares.put(subject, Share.WHOLE);
                }
            }
        }
        return new Credited(people, shares);
    }

    private LocalDate dayOf(Instant anchor) {
        if (!anchor.equals(instant)) {
            instant = anchor;
            day = anchor.atZone(zone).toLocalDate();
        }
        return day;
    }
}
