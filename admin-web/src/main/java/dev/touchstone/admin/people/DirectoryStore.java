package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps people, units and memberships, and how each source names them. */
@Dependent
public class DirectoryStore {

    private final EntityManager entities;

    @Inject
    public DirectoryStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes over what a source's directory tells; what it no longer mentions stays. */
    public void absorb(long connection, Directory directory, boolean generated) {
        Map<String, Long> people = names(connection, SourceNameEntity.Kind.PERSON);
        for (AgentEntry entry : directory.agents()) {
            PersonEntity person = findKnown(people.get(entry.agent().id()), entry.number())
                    .orElseGet(() -> add(new PersonEntity(entry.name(), generated)));
            person.describe(entry);
            link(connection, SourceNameEntity.Kind.PERSON, entry.agent().id(), person.id(), people);
        }
        Map<String, Long> units = names(connection, SourceNameEntity.Kind.UNIT);
        for (TeamEntry entry : directory.teams()) {
            if (!units.containsKey(entry.team().id())) {
                long id = add(new UnitEntity(entry.name(), entry.kind())).id();
                link(connection, SourceNameEntity.Kind.UNIT, entry.team().id(), id, units);
            }
        }
        for (TeamEntry entry : directory.teams()) {
            Long parent =
                    entry.parent() == null ? null : units.get(entry.parent().id());
            Long lead = entry.lead() == null ? null : people.get(entry.lead().id());
            Long id = Objects.requireNonNull(units.get(entry.team().id()));
            entities.find(UnitEntity.class, id).describe(entry.name(), entry.kind(), parent, lead);
        }
        replaceMemberships(directory.memberships(), people, units);
        entities.flush();
    }

    /** Makes sure that everybody a page of facts names is somebody here. */
    public void welcome(long connection, Collection<AgentRef> agents, boolean generated) {
        Map<String, Long> people = names(connection, SourceNameEntity.Kind.PERSON);
        for (AgentRef agent : agents) {
            if (!people.containsKey(agent.id())) {
                long id = add(new PersonEntity(agent.id(), generated)).id();
                link(connection, SourceNameEntity.Kind.PERSON, agent.id(), id, people);
            }
        }
    }

    /** Tells whom of the directory a connection means by its names; a name that has a meaning already keeps it. */
    public void introduce(long connection, Map<String, Long> people) {
        Map<String, Long> known = names(connection, SourceNameEntity.Kind.PERSON);
        people.forEach((ref, person) -> link(connection, SourceNameEntity.Kind.PERSON, ref, person, known));
    }

    /** Everything at once, as a roster for the engine. */
    public StoredRoster roster() {
        Map<String, Long> people = new HashMap<>();
        Map<String, Long> units = new HashMap<>();
        for (SourceNameEntity name : list(SourceNameEntity.class)) {
            String key = StoredRoster.key(String.valueOf(name.connection()), name.ref());
            (name.kind() == SourceNameEntity.Kind.PERSON ? people : units).put(key, name.target());
        }
        return new StoredRoster(people, units, listUnits(), listMemberships());
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
                        "from PersonEntity where lower(name) like :part escape '!' or lower(number) like :part escape '!'"
                                + " order by name, id",
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
                        "from MembershipEntity where person = :person order by validFrom, id", MembershipEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(MembershipEntity::toMembership)
                .toList();
    }

    /** All people, in no particular order. */
    public List<Person> listPeople() {
        return list(PersonEntity.class).stream().map(PersonEntity::toPerson).toList();
    }

    /** All units, in no particular order. */
    public List<Unit> listUnits() {
        return list(UnitEntity.class).stream().map(UnitEntity::toUnit).toList();
    }

    /** All memberships, in no particular order. */
    public List<Membership> listMemberships() {
        return list(MembershipEntity.class).stream()
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
        return entities.createQuery("from PersonEntity where number = :number", PersonEntity.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private void replaceMemberships(List<MembershipEntry> entries, Map<String, Long> people, Map<String, Long> units) {
        Set<Membership> wanted = new HashSet<>();
        Set<Long> told = new HashSet<>();
        for (MembershipEntry entry : entries) {
            Long person = people.get(entry.agent().id());
            Long unit = units.get(entry.team().id());
            if (person != null && unit != null) {
                wanted.add(new Membership(person, unit, entry.from(), entry.until()));
                told.add(person);
            }
        }
        for (MembershipEntity stored : list(MembershipEntity.class)) {
            Membership membership = stored.toMembership();
            if (told.contains(membership.person()) && !wanted.remove(membership)) {
                entities.remove(stored);
            }
        }
        wanted.forEach(membership -> entities.persist(new MembershipEntity(membership)));
    }

    private void link(long connection, SourceNameEntity.Kind kind, String ref, long target, Map<String, Long> known) {
        if (known.putIfAbsent(ref, target) == null) {
            entities.persist(new SourceNameEntity(connection, kind, ref, target));
        }
    }

    private Map<String, Long> names(long connection, SourceNameEntity.Kind kind) {
        Map<String, Long> names = new HashMap<>();
        entities.createQuery(
                        "from SourceNameEntity where connection = :connection and kind = :kind", SourceNameEntity.class)
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

    private <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }
}
