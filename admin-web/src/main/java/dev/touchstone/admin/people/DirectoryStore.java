package dev.touchstone.admin.people;

import dev.touchstone.admin.storage.Ledger;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps people, units and memberships, and how each source names them. */
@Dependent
public class DirectoryStore {

    private static final String NOW = " untilChange is null";
    private static final String AS_OF = " sinceChange <= :asOf and (untilChange is null or untilChange > :asOf)";

    private final EntityManager entities;
    private final Ledger ledger;

    @Inject
    public DirectoryStore(EntityManager entities) {
        this.entities = entities;
        this.ledger = new Ledger(entities);
    }

    /**
     * Takes over what a source's directory tells. What it no longer mentions stays, and so does what people maintain by hand.
     *
     * @return the position of the ledger at which anything changed that results depend on; empty if nothing did
     */
    public OptionalLong absorb(long connection, Directory directory, boolean generated) {
        Change change = new Change(ledger);
        Map<String, Long> people = names(connection, SourceNameEntity.Kind.PERSON);
        for (AgentEntry entry : directory.agents()) {
            PersonEntity person = findKnown(people.get(entry.agent().id()), entry.number())
                    .orElseGet(() -> add(new PersonEntity(entry.name(), generated)));
            person.describe(entry);
            link(connection, SourceNameEntity.Kind.PERSON, entry.agent().id(), person.id(), people, change);
        }
        Map<String, Long> units = names(connection, SourceNameEntity.Kind.UNIT);
        for (TeamEntry entry : directory.teams()) {
            if (!units.containsKey(entry.team().id())) {
                long id = add(new UnitEntity(entry.name(), entry.kind())).id();
                link(connection, SourceNameEntity.Kind.UNIT, entry.team().id(), id, units, change);
            }
        }
        for (TeamEntry entry : directory.teams()) {
            Long parent =
                    entry.parent() == null ? null : units.get(entry.parent().id());
            Long lead = entry.lead() == null ? null : people.get(entry.lead().id());
            Long id = Objects.requireNonNull(units.get(entry.team().id()));
            UnitEntity unit = entities.find(UnitEntity.class, id);
            if (!unit.maintainedByHand()) {
                unit.describe(entry.name(), entry.kind(), parent, lead);
                place(unit.toUnit(), change);
            }
        }
        replaceMemberships(directory.memberships(), people, units, change);
        entities.flush();
        return change.taken();
    }

    /** Makes sure that everybody a page of facts names is somebody here. */
    public void welcome(long connection, Collection<AgentRef> agents, boolean generated) {
        Map<String, Long> people = names(connection, SourceNameEntity.Kind.PERSON);
        Change change = new Change(ledger);
        for (AgentRef agent : agents) {
            if (!people.containsKey(agent.id())) {
                long id = add(new PersonEntity(agent.id(), generated)).id();
                link(connection, SourceNameEntity.Kind.PERSON, agent.id(), id, people, change);
            }
        }
    }

    /** Tells whom of the directory a connection means by its names; a name that has a meaning already keeps it. */
    public void introduce(long connection, Map<String, Long> people) {
        Map<String, Long> known = names(connection, SourceNameEntity.Kind.PERSON);
        Change change = new Change(ledger);
        people.forEach((ref, person) -> link(connection, SourceNameEntity.Kind.PERSON, ref, person, known, change));
    }

    /** Everything at once as it is known now, as a roster for the engine. */
    public StoredRoster roster() {
        return roster(ledger.position());
    }

    /** Everything at once as it was known at a position of the ledger. */
    public StoredRoster roster(long asOf) {
        Map<String, Long> people = new HashMap<>();
        Map<String, Long> units = new HashMap<>();
        for (SourceNameEntity name : list(SourceNameEntity.class, asOf)) {
            String key = StoredRoster.key(String.valueOf(name.connection()), name.ref());
            (name.kind() == SourceNameEntity.Kind.PERSON ? people : units).put(key, name.target());
        }
        Map<Long, Unit> placed = new HashMap<>();
        listUnits().forEach(unit -> placed.put(unit.id(), unit));
        list(UnitPlaceEntity.class, asOf)
                .forEach(place -> placed.computeIfPresent(place.unit(), (id, unit) -> place.placed(unit)));
        return new StoredRoster(
                people,
                units,
                List.copyOf(placed.values()),
                list(MembershipEntity.class, asOf).stream()
                        .map(MembershipEntity::toMembership)
                        .toList());
    }

    /** The first day on which a change matters, if it was one of memberships only; empty if it matters on every day. */
    public Optional<LocalDate> findFirstDay(long position) {
        Long others = entities.createQuery(
                        "select (select count(*) from SourceNameEntity where sinceChange = :position)"
                                + " + (select count(*) from UnitPlaceEntity where sinceChange = :position)"
                                + " from LedgerEntity",
                        Long.class)
                .setParameter("position", position)
                .getSingleResult();
        if (others > 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.createQuery(
                        "select min(validFrom) from MembershipEntity where sinceChange = :position"
                                + " or untilChange = :position",
                        LocalDate.class)
                .setParameter("position", position)
                .getSingleResult());
    }

    /** A person by key. */
    public Optional<Person> findPerson(long id) {
        return Optional.ofNullable(entities.find(PersonEntity.class, id)).map(PersonEntity::toPerson);
    }

    /** A unit by key. */
    public Optional<Unit> findUnit(long id) {
        return Optional.ofNullable(entities.find(UnitEntity.class, id)).map(UnitEntity::toUnit);
    }

    /**
     * People whose name or staff number contains a text, by name.
     *
     * @param part any text; blank for everybody
     * @param most how many at most
     */
    public List<Person> listPeople(String part, int most) {
        return entities.createQuery(
                        "from PersonEntity where joinedInto is null and (lower(name) like :part escape '!'"
                                + " or lower(number) like :part escape '!') order by name, id",
                        PersonEntity.class)
                .setParameter("part", containing(part))
                .setMaxResults(most)
                .getResultStream()
                .map(PersonEntity::toPerson)
                .toList();
    }

    /** The memberships of one person, oldest first. */
    public List<Membership> listMemberships(long person) {
        return entities.createQuery(
                        "from MembershipEntity where person = :person and" + NOW + " order by validFrom, id",
                        MembershipEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(MembershipEntity::toMembership)
                .toList();
    }

    /** All people, in no particular order; who turned out to be somebody else is left out. */
    public List<Person> listPeople() {
        return list(PersonEntity.class).stream()
                .filter(person -> person.joinedInto() == null)
                .map(PersonEntity::toPerson)
                .toList();
    }

    /** All units, in no particular order. */
    public List<Unit> listUnits() {
        return list(UnitEntity.class).stream().map(UnitEntity::toUnit).toList();
    }

    /** All memberships, in no particular order. */
    public List<Membership> listMemberships() {
        return listNow(MembershipEntity.class).stream()
                .map(MembershipEntity::toMembership)
                .toList();
    }

    private Optional<PersonEntity> findKnown(@Nullable Long id, @Nullable String number) {
        if (id != null) {
            return Optional.of(entities.find(PersonEntity.class, id));
        }
        if (number == null) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "from PersonEntity where number = :number and joinedInto is null", PersonEntity.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private void replaceMemberships(
            List<MembershipEntry> entries, Map<String, Long> people, Map<String, Long> units, Change change) {
        Set<Long> byHand = listMaintainedByHand();
        Set<Membership> wanted = new HashSet<>();
        Set<Long> told = new HashSet<>();
        for (MembershipEntry entry : entries) {
            Long person = people.get(entry.agent().id());
            Long unit = units.get(entry.team().id());
            if (person != null && unit != null && !byHand.contains(person)) {
                wanted.add(new Membership(person, unit, entry.from(), entry.until()));
                told.add(person);
            }
        }
        for (MembershipEntity stored : listNow(MembershipEntity.class)) {
            Membership membership = stored.toMembership();
            if (told.contains(membership.person()) && !wanted.remove(membership)) {
                stored.close(change.position());
            }
        }
        wanted.forEach(membership -> entities.persist(new MembershipEntity(membership, change.position(), null)));
    }

    /** Keeps where a unit stands, if that is new. */
    void place(Unit unit, Change change) {
        Optional<UnitPlaceEntity> known = entities.createQuery(
                        "from UnitPlaceEntity where unit = :unit and" + NOW, UnitPlaceEntity.class)
                .setParameter("unit", unit.id())
                .getResultStream()
                .findFirst();
        if (known.isEmpty() || !known.get().is(unit.parent(), unit.lead())) {
            known.ifPresent(place -> place.close(change.position()));
            entities.persist(new UnitPlaceEntity(unit.id(), unit.parent(), unit.lead(), change.position()));
        }
    }

    private Set<Long> listMaintainedByHand() {
        return entities.createQuery("select id from PersonEntity where membershipsByHand = true", Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private void link(
            long connection,
            SourceNameEntity.Kind kind,
            String ref,
            long target,
            Map<String, Long> known,
            Change change) {
        if (known.putIfAbsent(ref, target) == null) {
            entities.persist(new SourceNameEntity(connection, kind, ref, target, change.position()));
        }
    }

    private Map<String, Long> names(long connection, SourceNameEntity.Kind kind) {
        Map<String, Long> names = new HashMap<>();
        entities.createQuery(
                        "from SourceNameEntity where connection = :connection and kind = :kind and" + NOW,
                        SourceNameEntity.class)
                .setParameter("connection", connection)
                .setParameter("kind", kind)
                .getResultStream()
                .forEach(name -> names.put(name.ref(), name.target()));
        return names;
    }

    /** A pattern for {@code like … escape '!'} that takes every typed character as it is. */
    static String containing(String part) {
        String typed = part.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private <T> List<T> list(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName(), type).getResultList();
    }

    private <T> List<T> listNow(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName() + " where" + NOW, type)
                .getResultList();
    }

    private <T> List<T> list(Class<T> type, long asOf) {
        return entities.createQuery("from " + type.getSimpleName() + " where" + AS_OF, type)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    private <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }
}
