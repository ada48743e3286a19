package dev.touchstone.spark;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who belongs where, from a list of places. */
final class Places implements Roster {

    private record Name(String connection, boolean unit, String name) {}

    private final Map<Name, List<Place>> places = new HashMap<>();

    Places(List<Place> places) {
        for (Place place : places) {
            this.places
                    .computeIfAbsent(
                            new Name(place.connection(), place.unit(), place.name()), first -> new ArrayList<>())
                    .add(place);
        }
    }

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        return subjectsOf(new Name(connection, false, agent.id()), day);
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
        return subjectsOf(new Name(connection, true, team.id()), day);
    }

    private Set<Subject> subjectsOf(Name name, LocalDate day) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (Place place : places.getOrDefault(name, List.of())) {
            if (place.covers(day)) {
                subjects.add(place.subject());
            }
        }
        return subjects;
    }
}
