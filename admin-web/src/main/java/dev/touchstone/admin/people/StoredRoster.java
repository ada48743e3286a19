package dev.touchstone.admin.people;

import dev.touchstone.documents.form.Digest;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The directory as the engine asks for it: a picture of one moment. */
public final class StoredRoster implements DatedRoster {

    private final Map<String, Long> people;
    private final Map<String, Long> unitNames;
    private final Map<Long, Unit> units;
    private final Map<Long, List<Membership>> memberships;
    private final Digest names;

    StoredRoster(
            Map<String, Long> people, Map<String, Long> unitNames, List<Unit> units, List<Membership> memberships) {
        this.people = people;
        this.unitNames = unitNames;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.memberships = memberships.stream()
                .collect(Collectors.groupingBy(Membership::person, TreeMap::new, Collectors.toList()));
        this.names = Digest.of(new TreeMap<>(people) + "\n" + new TreeMap<>(unitNames) + "\n" + places(units));
    }

    private static SortedMap<Long, List<@Nullable Object>> places(List<Unit> units) {
        SortedMap<Long, List<@Nullable Object>> places = new TreeMap<>();
        units.forEach(unit -> places.put(unit.id(), Arrays.asList(unit.kind(), unit.parent(), unit.lead())));
        return places;
    }

    @Override
    public String digestOn(LocalDate day) {
        StringBuilder members = new StringBuilder(names.hex());
        memberships
                .keySet()
                .forEach(person -> listUnitsOf(person, day).stream()
                        .sorted()
                        .forEach(unit ->
                                members.append('\n').append(person).append(' ').append(unit)));
        return Digest.of(members.toString()).hex();
    }

    static String key(String connection, String ref) {
        return connection + '\n' + ref;
    }

    private static String connectionOf(String key) {
        return key.substring(0, key.indexOf('\n'));
    }

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        Long person = people.get(key(connection, agent.id()));
        if (person == null) {
            return Set.of();
        }
        Set<Subject> subjects = new LinkedHashSet<>();
        subjects.add(Subject.agent(String.valueOf(person)));
        listUnitsOf(person, day).forEach(unit -> addUnit(unit, subjects));
        return subjects;
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
        Set<Subject> subjects = new LinkedHashSet<>();
        addUnit(unitNames.get(key(connection, team.id())), subjects);
        return subjects;
    }

    /** Everybody whose results may rest on facts of these connections: whom they name, and every unit such people ever belonged to. */
    public Set<Subject> listReachedBy(Set<String> connections) {
        Set<Subject> reached = new LinkedHashSet<>();
        people.forEach((name, person) -> {
            if (connections.contains(connectionOf(name))) {
                reached.add(Subject.agent(String.valueOf(person)));
                memberships.getOrDefault(person, List.of()).forEach(membership -> addUnit(membership.unit(), reached));
            }
        });
        unitNames.forEach((name, unit) -> {
            if (connections.contains(connectionOf(name))) {
                addUnit(unit, reached);
            }
        });
        return reached;
    }

    /** How sources name a person. */
    public Set<String> listNamesOf(long person) {
        return people.entrySet().stream()
                .filter(name -> name.getValue() == person)
                .map(name -> name.getKey().substring(name.getKey().indexOf('\n') + 1))
                .collect(Collectors.toSet());
    }

    /** The units a person belongs to on a day, without those above them. */
    public List<Long> listUnitsOf(long person, LocalDate day) {
        return memberships.getOrDefault(person, List.of()).stream()
                .filter(membership -> membership.covers(day))
                .map(Membership::unit)
                .toList();
    }

    /** A unit by its key. */
    public Optional<Unit> findUnit(long id) {
        return Optional.ofNullable(units.get(id));
    }

    private void addUnit(@Nullable Long id, Set<Subject> subjects) {
        Unit unit = id == null ? null : units.get(id);
        while (unit != null && subjects.add(new Subject(subjectKind(unit.kind()), String.valueOf(unit.id())))) {
            if (unit.lead() != null) {
                subjects.add(new Subject(Subject.Kind.PERSON_IN_CHARGE, String.valueOf(unit.lead())));
            }
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
    }

    private static Subject.Kind subjectKind(TeamEntry.Kind kind) {
        return switch (kind) {
            case TEAM -> Subject.Kind.TEAM;
            case DEPARTMENT -> Subject.Kind.DEPARTMENT;
            case CONTRACTOR -> Subject.Kind.CONTRACTOR;
        };
    }
}
