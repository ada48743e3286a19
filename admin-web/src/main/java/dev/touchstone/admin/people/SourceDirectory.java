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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes over what sources tell of people, units and memberships, and keeps how each source names them. */
@Dependent
public class SourceDirectory {

    private final EntityManager entities;
    private final Ledger ledger;
    private final DirectoryStore directory;

    @Inject
    public SourceDirectory(EntityManager entities) {
        this.entities = entities;
        this.ledger = new Ledger(entities);
        this.directory = new DirectoryStore(entities);
    }

    /**
     * Takes over what a source's directory tells. What it no longer mentions stays, and so does what people maintain by hand.
     *
     * @return the position of the ledger at which anything changed that results depend on; empty if nothing did
     */
    public OptionalLong absorb(long connection, Directory told, boolean generated) {
        Change change = new Change(ledger);
        Map<String, Long> people = names(connection, SourceNameEntity.Kind.PERSON);
        for (AgentEntry entry : told.agents()) {
            PersonEntity person = findKnown(people.get(entry.agent().id()), entry.number())
                    .orElseGet(() -> add(new PersonEntity(entry.name(), generated)));
            person.describe(entry);
            link(connection, SourceNameEntity.Kind.PERSON, entry.agent().id(), person.id(), people, change);
        }
        Map<String, Long> units = names(connection, SourceNameEntity.Kind.UNIT);
        for (TeamEntry entry : told.teams()) {
            if (!units.containsKey(entry.team().id())) {
                long id = add(new UnitEntity(entry.name(), entry.kind())).id();
                link(connection, SourceNameEntity.Kind.UNIT, entry.team().id(), id, units, change);
            }
        }
        for (TeamEntry entry : told.teams()) {
            Long parent =
                    entry.parent() == null ? null : units.get(entry.parent().id());
            Long lead = entry.lead() == null ? null : people.get(entry.lead().id());
            Long id = Objects.requireNonNull(units.get(entry.team().id()));
            UnitEntity unit = entities.find(UnitEntity.class, id);
            if (!unit.maintainedByHand()) {
                unit.describe(entry.name(), entry.kind(), parent, lead);
                directory.place(unit.toUnit(), change);
            }
        }
        replaceMemberships(told.memberships(), people, units, change);
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
        Set<Long> mentioned = new HashSet<>();
        for (MembershipEntry entry : entries) {
            Long person = people.get(entry.agent().id());
            Long unit = units.get(entry.team().id());
            if (person != null && unit != null && !byHand.contains(person)) {
                wanted.add(new Membership(person, unit, entry.from(), entry.until()));
                mentioned.add(person);
            }
        }
        for (MembershipEntity stored : directory.listCurrentMemberships()) {
            Membership membership = stored.toMembership();
            if (mentioned.contains(membership.person()) && !wanted.remove(membership)) {
                stored.close(change.position());
            }
        }
        wanted.forEach(membership -> entities.persist(new MembershipEntity(membership, change.position(), null)));
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
                        "from SourceNameEntity where connection = :connection and kind = :kind and untilChange is null",
                        SourceNameEntity.class)
                .setParameter("connection", connection)
                .setParameter("kind", kind)
                .getResultStream()
                .forEach(name -> names.put(name.ref(), name.target()));
        return names;
    }

    private <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }
}
