package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.Role;
import dev.touchstone.admin.access.ScopeCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps who has read which version. Somebody who turned out to be somebody else has read it as that person. */
@Dependent
class AcknowledgementStore {

    private final EntityManager entities;

    @Inject
    AcknowledgementStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(AcknowledgementEntity acknowledgement) {
        entities.persist(acknowledgement);
        entities.flush();
    }

    /** What somebody has read: when, by version. */
    Map<Long, Instant> listOf(long person) {
        return entities.createQuery(
                        "from AcknowledgementEntity where person = :person"
                                + " or person in (select p.id from PersonEntity p where p.joinedInto = :person)",
                        AcknowledgementEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(
                        AcknowledgementEntity::version,
                        AcknowledgementEntity::acknowledgedAt,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Who has read a version: when, by person. */
    Map<Long, Instant> listReaders(long version) {
        return entities.createQuery(
                        "select coalesce(p.joinedInto, p.id), min(a.acknowledgedAt)"
                                + " from AcknowledgementEntity a, PersonEntity p"
                                + " where p.id = a.person and a.version = :version"
                                + " group by coalesce(p.joinedInto, p.id)",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** Who belonged to the units that a reader may look into, on a day; by unit and name. */
    List<Member> listMembers(LocalDate day, DataScope scope) {
        ScopeCondition visible = unitsOf(scope, day);
        return visible.apply(entities.createQuery(
                        "select new dev.touchstone.admin.publications.Member(u.id, u.name, p.id, p.name)"
                                + " from MembershipEntity m, UnitEntity u, PersonEntity p"
                                + " where u.id = m.unit and p.id = m.person and p.joinedInto is null"
                                + " and m.untilChange is null and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil > :day) and " + visible.text()
                                + " order by u.name, u.id, p.name, p.id",
                        Member.class))
                .setParameter("day", day)
                .getResultList();
    }

    /** Who belongs to no unit on a day but has an account to read with, by name; nobody for readers of single units. */
    List<Member> listWithoutUnit(LocalDate day, DataScope scope) {
        if (!(scope instanceof DataScope.All)) {
            return List.of();
        }
        return entities.createQuery(
                        "select new dev.touchstone.admin.publications.Member(0, '', p.id, p.name) from PersonEntity p"
                                + " where p.joinedInto is null and p.id in :able and not exists (from MembershipEntity m"
                                + " where m.person = p.id and m.untilChange is null and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil > :day)) order by p.name, p.id",
                        Member.class)
                .setParameter("able", listWithAccount())
                .setParameter("day", day)
                .getResultList();
    }

    /** Keys of the people who have an account of their own to read with. */
    Set<Long> listWithAccount() {
        return entities.createQuery(
                        "select a.person from AccountEntity a"
                                + " where a.role = :agent and a.enabled = true and a.person is not null",
                        String.class)
                .setParameter("agent", Role.AGENT)
                .getResultStream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static ScopeCondition unitsOf(DataScope scope, LocalDate day) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Teams teams -> {
                List<Long> led = teams.duties().stream()
                        .filter(duty -> duty.covers(day))
                        .map(duty -> Long.valueOf(duty.team()))
                        .toList();
                yield led.isEmpty()
                        ? ScopeCondition.nothing()
                        : new ScopeCondition("m.unit in :led", Map.of("led", led));
            }
            case DataScope.Own own -> ScopeCondition.nothing();
            case DataScope.Sampled sampled -> ScopeCondition.nothing();
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }
}
