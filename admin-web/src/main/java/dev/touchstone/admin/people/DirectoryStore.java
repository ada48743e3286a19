package dev.touchstone.admin.people;

import dev.touchstone.admin.storage.Ledger;
import dev.touchstone.admin.storage.LikePattern;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps people, units and memberships. */
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

    /** Whether anybody belongs elsewhere, is named otherwise or stands elsewhere than at a position of the ledger. */
    public boolean hasChangedSince(long position) {
        return Stream.of("SourceNameEntity", "UnitPlaceEntity", "MembershipEntity")
                .anyMatch(entity -> entities.createQuery(
                                        "select count(*) from " + entity
                                                + " where sinceChange > :position or untilChange > :position",
                                        Long.class)
                                .setParameter("position", position)
                                .getSingleResult()
                        > 0);
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
                .setParameter("part", LikePattern.containing(part))
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
        return listCurrentMemberships().stream()
                .map(MembershipEntity::toMembership)
                .toList();
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

    private <T> List<T> list(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName(), type).getResultList();
    }

    List<MembershipEntity> listCurrentMemberships() {
        return entities.createQuery("from MembershipEntity where" + NOW, MembershipEntity.class)
                .getResultList();
    }

    private <T> List<T> list(Class<T> type, long asOf) {
        return entities.createQuery("from " + type.getSimpleName() + " where" + AS_OF, type)
                .setParameter("asOf", asOf)
                .getResultList();
    }
}
