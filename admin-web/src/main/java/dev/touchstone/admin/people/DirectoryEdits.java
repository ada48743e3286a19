package dev.touchstone.admin.people;

import dev.touchstone.admin.storage.Ledger;
import dev.touchstone.plugin.directory.TeamEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What people change by hand, each as one change of the ledger: nothing is overwritten, so a confirmed card keeps the directory it
 * was computed with. From the first change on, imports leave the person's memberships or the unit alone.
 */
@Dependent
class DirectoryEdits {

    private final EntityManager entities;
    private final DirectoryStore directory;

    @Inject
    DirectoryEdits(EntityManager entities) {
        this.entities = entities;
        this.directory = new DirectoryStore(entities);
    }

    /** Somebody belongs somewhere from a day on. */
    long begin(Membership membership, String by) {
        Change change = change();
        entities.persist(new MembershipEntity(membership, change.position(), by));
        person(membership.person()).maintainByHand(true);
        return change.position();
    }

    /** A membership has other days, or none at all. */
    OptionalLong replace(long id, @Nullable Membership wanted, String by) {
        Change change = change();
        MembershipEntity stored = entities.find(MembershipEntity.class, id);
        if (!stored.toMembership().equals(wanted)) {
            stored.close(change.position());
            if (wanted != null) {
                entities.persist(new MembershipEntity(wanted, change.position(), by));
            }
            person(stored.person()).maintainByHand(true);
        }
        return change.taken();
    }

    /** Whoever belongs anywhere on the day leaves it then and belongs elsewhere from then on. */
    long transfer(long person, long unit, LocalDate day, String by) {
        Change change = change();
        for (MembershipEntity stored : listMemberships(person)) {
            Membership old = stored.toMembership();
            if (old.until() == null || old.until().isAfter(day)) {
                stored.close(change.position());
                if (old.from().isBefore(day)) {
                    entities.persist(new MembershipEntity(
                            new Membership(person, old.unit(), old.from(), day), change.position(), by));
                }
            }
        }
        entities.persist(new MembershipEntity(new Membership(person, unit, day, null), change.position(), by));
        person(person).maintainByHand(true);
        return change.position();
    }

    /** From the next import on, sources say again where somebody belongs. */
    void handBack(long person) {
        person(person).maintainByHand(false);
    }

    /** Somebody turns out to be somebody else: names mean the other one, own memberships have never been. */
    long join(long joined, long into) {
        Change change = change();
        PersonEntity from = person(joined);
        PersonEntity to = person(into);
        for (SourceNameEntity name : listNames(joined)) {
            entities.persist(name.handOver(into, change.position()));
        }
        listMemberships(joined).forEach(membership -> membership.close(change.position()));
        for (UnitEntity led : entities.createQuery("from UnitEntity where lead = :lead", UnitEntity.class)
                .setParameter("lead", joined)
                .getResultList()) {
            Unit unit = led.toUnit();
            led.describe(unit.name(), unit.kind(), unit.parent(), into);
            directory.place(led.toUnit(), change);
        }
        from.join(to, change.position());
        entities.flush();
        to.complete(from);
        return change.position();
    }

    /** Somebody joined is somebody of their own again, with the names and memberships of before. */
    long part(long joined) {
        PersonEntity from = person(joined);
        Long at = from.joinedAt();
        Long into = from.joinedInto();
        if (at == null || into == null) {
            throw new IllegalArgumentException("Person " + joined + " is not joined to anybody");
        }
        Change change = change();
        for (SourceNameEntity name : entities.createQuery(
                        "select now from SourceNameEntity now, SourceNameEntity before where now.person = :into"
                                + " and now.untilChange is null and before.person = :joined and before.untilChange = :at"
                                + " and before.connection = now.connection and before.kind = now.kind"
                                + " and before.ref = now.ref",
                        SourceNameEntity.class)
                .setParameter("into", into)
                .setParameter("joined", joined)
                .setParameter("at", at)
                .getResultList()) {
            entities.persist(name.handOver(joined, change.position()));
        }
        for (MembershipEntity membership : entities.createQuery(
                        "from MembershipEntity where person = :joined and untilChange = :at", MembershipEntity.class)
                .setParameter("joined", joined)
                .setParameter("at", at)
                .getResultList()) {
            entities.persist(membership.again(change.position()));
        }
        person(into).giveBack(from);
        entities.flush();
        from.part();
        return change.position();
    }

    /** A new unit. */
    UnitEntity addUnit(String name, TeamEntry.Kind kind, @Nullable Long parent, @Nullable Long lead) {
        UnitEntity unit = new UnitEntity(name, kind);
        unit.describe(name, kind, parent, lead);
        unit.maintainByHand();
        entities.persist(unit);
        directory.place(unit.toUnit(), change());
        return unit;
    }

    /** A unit is called otherwise or stands elsewhere. */
    OptionalLong changeUnit(long id, String name, TeamEntry.Kind kind, @Nullable Long parent, @Nullable Long lead) {
        UnitEntity unit = entities.find(UnitEntity.class, id);
        boolean otherKind = unit.toUnit().kind() != kind;
        Change change = change();
        unit.describe(name, kind, parent, lead);
        unit.maintainByHand();
        directory.place(unit.toUnit(), change);
        return otherKind ? OptionalLong.of(change.position()) : change.taken();
    }

    private List<MembershipEntity> listMemberships(long person) {
        return entities.createQuery(
                        "from MembershipEntity where person = :person and untilChange is null", MembershipEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<SourceNameEntity> listNames(long person) {
        return entities.createQuery(
                        "from SourceNameEntity where person = :person and untilChange is null", SourceNameEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    private PersonEntity person(long id) {
        PersonEntity person = entities.find(PersonEntity.class, id);
        if (person == null) {
            throw new IllegalArgumentException("There is no person " + id);
        }
        return person;
    }

    private Change change() {
        return new Change(new Ledger(entities));
    }
}
