package dev.touchstone.admin.people;

import dev.touchstone.admin.access.AccountDesk;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows people and says where they belong and who they are. Whoever does not see everybody changes nobody. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    @Inject
    PeopleStore store;

    @Inject
    DirectoryStore directory;

    @Inject
    DirectoryEdits edits;

    @Inject
    ConnectionDesk connections;

    @Inject
    AccountDesk accounts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** A part of the list. */
    public List<PersonRow> list(PeopleQuery query, DataScope scope) {
        return rows(store.list(query, scope, today()));
    }

    /** How many the list has. */
    public long count(PeopleQuery query, DataScope scope) {
        return store.count(query, scope, today());
    }

    /** A person with everything about them; empty outside the scope. */
    public Optional<PersonSheet> find(long id, DataScope scope) {
        return store.find(id, scope).map(person -> {
            UnitTree units = new UnitTree(directory.listUnits());
            return new PersonSheet(
                    rows(List.of(person)).get(0),
                    store.listMemberships(List.of(id)).getOrDefault(id, List.of()).stream()
                            .map(membership -> membership.toRow(
                                    units.find(membership.unit()).orElseThrow()))
                            .toList(),
                    person.maintainedByHand(),
                    store.listJoinedInto(id).stream()
                            .map(PersonEntity::toPerson)
                            .toList());
        });
    }

    /** Somebody leaves whatever they belong to and belongs elsewhere from a day on. */
    public void transfer(long person, long unit, LocalDate day, DataScope scope, String by) {
        Person who = require(person, scope);
        requireUnit(unit);
        boolean already = directory.listMemberships(person).stream()
                .anyMatch(membership -> membership.unit() == unit && membership.covers(day));
        if (already) {
            throw new Refusal("people.alreadyThere", who.name(), day.toString());
        }
        fire(edits.transfer(person, unit, day, by));
        trail.record(
                of(AuditAction.PERSON_MOVED, person).with(AuditField.UNIT, unit).with(AuditField.FROM, day));
    }

    /** Somebody belongs somewhere for a time, besides where they belong already. */
    public void begin(Membership membership, DataScope scope, String by) {
        Person who = require(membership.person(), scope);
        requireUnit(membership.unit());
        requireDays(membership);
        boolean overlaps = directory.listMemberships(membership.person()).stream()
                .anyMatch(other -> other.unit() == membership.unit() && other.overlaps(membership));
        if (overlaps) {
            throw new Refusal(
                    "people.alreadyThere", who.name(), membership.from().toString());
        }
        fire(edits.begin(membership, by));
        trail.record(told(AuditAction.MEMBERSHIP_ADDED, membership));
    }

    /** A membership of somebody ends on another day, the first one no longer; null if it does not end. */
    public void end(long person, long membership, @Nullable LocalDate until, DataScope scope, String by) {
        MembershipRow row = membershipOf(person, membership, scope);
        Membership wanted = new Membership(person, row.unit(), row.from(), until);
        requireDays(wanted);
        edits.replace(membership, wanted, by).ifPresent(this::fire);
        trail.record(told(AuditAction.MEMBERSHIP_CHANGED, wanted));
    }

    /** A membership of somebody has never been: it was entered or told by mistake. */
    public void withdraw(long person, long membership, DataScope scope, String by) {
        MembershipRow row = membershipOf(person, membership, scope);
        edits.replace(membership, null, by).ifPresent(this::fire);
        trail.record(
                told(AuditAction.MEMBERSHIP_WITHDRAWN, new Membership(person, row.unit(), row.from(), row.until())));
    }

    /** From the next import on, sources say again where somebody belongs. */
    public void handBack(long person, DataScope scope) {
        require(person, scope);
        edits.handBack(person);
        trail.record(of(AuditAction.MEMBERSHIPS_HANDED_BACK, person));
    }

    /** Somebody turns out to be somebody else; {@link #part} takes it back. */
    public void join(long joined, long into, DataScope scope) {
        Person from = require(joined, scope);
        Person to = require(into, scope);
        if (joined == into) {
            throw new Refusal("people.joinSelf", to.name());
        }
        if (!store.listJoinedInto(joined).isEmpty()) {
            throw new Refusal("people.joinChain", from.name());
        }
        fire(edits.join(joined, into));
        accounts.relink(String.valueOf(joined), String.valueOf(into));
        trail.record(of(AuditAction.PEOPLE_JOINED, into).with(AuditField.PERSON, joined));
    }

    /** Somebody joined to a person is somebody of their own again. Accounts stay with the person. */
    public void part(long joined, long from, DataScope scope) {
        require(from, scope);
        boolean known = store.listJoinedInto(from).stream().anyMatch(person -> person.id() == joined);
        if (!known) {
            throw new Refusal("people.notJoined", joined);
        }
        fire(edits.part(joined));
        trail.record(of(AuditAction.PEOPLE_PARTED, from).with(AuditField.PERSON, joined));
    }

    private List<PersonRow> rows(List<PersonEntity> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> keys = people.stream().map(PersonEntity::id).toList();
        Map<Long, List<MembershipEntity>> memberships = store.listMemberships(keys);
        Map<Long, List<SourceNameEntity>> names = store.listNames(keys);
        UnitTree units = new UnitTree(directory.listUnits());
        Map<Long, String> sources =
                connections.list().stream().collect(Collectors.toMap(ConnectedCrm::id, ConnectedCrm::name));
        LocalDate today = today();
        return people.stream()
                .map(PersonEntity::toPerson)
                .map(person -> {
                    List<MembershipEntity> own = memberships.getOrDefault(person.id(), List.of());
                    return new PersonRow(
                            person.id(),
                            person.name(),
                            person.number(),
                            person.employedSince(),
                            own.stream()
                                    .map(MembershipEntity::toMembership)
                                    .filter(membership -> membership.covers(today))
                                    .flatMap(membership -> units.find(membership.unit()).stream())
                                    .map(Unit::name)
                                    .toList(),
                            names.getOrDefault(person.id(), List.of()).stream()
                                    .map(name -> new PersonRow.NameRow(
                                            name.id(), sources.getOrDefault(name.connection(), ""), name.ref()))
                                    .toList(),
                            person.number() == null && person.employedSince() == null && own.isEmpty(),
                            person.generated());
                })
                .toList();
    }

    private MembershipRow membershipOf(long person, long membership, DataScope scope) {
        require(person, scope);
        return find(person, scope).orElseThrow().memberships().stream()
                .filter(row -> row.id() == membership)
                .findFirst()
                .orElseThrow(() -> new Refusal("people.membershipGone"));
    }

    private Person require(long person, DataScope scope) {
        DirectoryRights.requireAll(scope);
        return store.find(person, scope)
                .map(PersonEntity::toPerson)
                .orElseThrow(() -> new Refusal("people.unknown", person));
    }

    private void requireUnit(long unit) {
        if (directory.findUnit(unit).isEmpty()) {
            throw new Refusal("people.unitUnknown", unit);
        }
    }

    private static void requireDays(Membership membership) {
        if (membership.until() != null && !membership.from().isBefore(membership.until())) {
            throw new Refusal(
                    "people.noDay",
                    membership.from().toString(),
                    membership.until().toString());
        }
    }

    private static Act of(AuditAction action, long person) {
        return Act.of(action, AuditSubject.Kind.PERSON, person);
    }

    private static Act told(AuditAction action, Membership membership) {
        return of(action, membership.person())
                .with(AuditField.UNIT, membership.unit())
                .with(AuditField.FROM, membership.from())
                .with(AuditField.UNTIL, membership.until());
    }

    private void fire(long position) {
        changed.fire(new DirectoryChanged(position));
    }

    private LocalDate today() {
        return clock.instant().atZone(organisation.zone()).toLocalDate();
    }
}
