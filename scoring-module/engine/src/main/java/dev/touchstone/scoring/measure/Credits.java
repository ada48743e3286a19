package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private Named lastNamed = new Named("", List.of(), Sharing.FULL);
    private Known lastKnown;

    private record Named(String connection, List<AgentRef> people, Sharing sharing) {

        boolean stands(String otherConnection, List<AgentRef> others, Sharing other) {
            return sharing == other && connection.equals(otherConnection) && people.equals(others);
        }
    }

    /** Whom people stood for on the last day that was asked for, one by one, and what that comes to. */
    private final class Known {

        private final Named named;
        private LocalDate day;
        private List<Set<Subject>> subjects;
        private Credited credited;

        Known(Named named, LocalDate day) {
            this.named = named;
            this.day = day;
            this.subjects = listSubjects(named, day);
            this.credited = credited(named, subjects);
        }

        /** Most people stand for the same subjects from day to day; then what that comes to stays the same object. */
        Credited on(LocalDate asked) {
            if (!day.equals(asked)) {
                day = asked;
                List<Set<Subject>> standing = listSubjects(named, asked);
                if (!standing.equals(subjects)) {
                    subjects = standing;
                    credited = credited(named, standing);
                }
            }
            return credited;
        }
    }

    Credits(Roster roster, ZoneId zone) {
        this.roster = roster;
        this.zone = zone;
        this.day = instant.atZone(zone).toLocalDate();
        this.lastKnown = new Known(lastNamed, day);
    }

    Credited people(String connection, Collection<AgentRef> people, Sharing sharing, Instant anchor) {
        List<AgentRef> listed = List.copyOf(people);
        LocalDate on = dayOf(anchor);
        if (!lastNamed.stands(connection, listed, sharing)) {
            lastNamed = new Named(connection, listed, sharing);
            lastKnown = known.computeIfAbsent(lastNamed, first -> new Known(first, on));
        }
        return lastKnown.on(on);
    }

    Credited unit(String connection, TeamRef team, Instant anchor) {
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (Subject subject : roster.subjectsOf(connection, team, dayOf(anchor))) {
            shares.put(subject, Share.WHOLE);
        }
        return new Credited(List.of(), shares);
    }

    private List<Set<Subject>> listSubjects(Named named, LocalDate on) {
        List<Set<Subject>> subjects = new ArrayList<>(named.people().size());
        for (AgentRef person : named.people()) {
            subjects.add(Set.copyOf(roster.subjectsOf(named.connection(), person, on)));
        }
        return subjects;
    }

    private static Credited credited(Named named, List<Set<Subject>> subjects) {
        List<AgentRef> people = named.people();
        Share each = named.sharing() == Sharing.SPLIT && !people.isEmpty() ? new Share(1, people.size()) : Share.WHOLE;
        SortedMap<Subject, Share> shares = new TreeMap<>();
        for (Set<Subject> ofPerson : subjects) {
            for (Subject subject : ofPerson) {
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
