package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.admin.storage.LikePattern;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads people and units for pages. Everything about people takes the reader's scope. */
@Dependent
class PeopleStore {

    /** Nobody tells who it is: no number, no first day, no unit. */
    private static final String UNMATCHED = "(p.number is null and p.employedSince is null and not exists"
            + " (select n.id from MembershipEntity n where n.person = p.id and n.untilChange is null))";

    private static final String NAMED_LIKE =
            "(lower(p.name) like :part escape '!' or lower(p.number) like :part escape '!'"
                    + " or exists (select s.id from SourceNameEntity s where s.person = p.id"
                    + " and s.untilChange is null and lower(s.ref) like :part escape '!'))";

    private static final String IN_UNIT_TODAY =
            "exists (select o.id from MembershipEntity o where o.person = p.id and o.unit = :unit"
                    + " and o.untilChange is null and o.validFrom <= :today"
                    + " and (o.validUntil is null or o.validUntil > :today))";

    private final EntityManager entities;

    @Inject
    PeopleStore(EntityManager entities) {
        this.entities = entities;
    }

    List<PersonEntity> list(PeopleQuery query, DataScope scope, LocalDate today) {
        String order = " order by " + query.sort().expression() + (query.ascending() ? " asc" : " desc")
                + " nulls last, p.name, p.id";
        return ask("select p from PersonEntity p", order, PersonEntity.class, query, scope, today)
                .setFirstResult(query.first())
                .setMaxResults(query.most())
                .getResultList();
    }

    long count(PeopleQuery query, DataScope scope, LocalDate today) {
        return ask("select count(p.id) from PersonEntity p", "", Long.class, query, scope, today)
                .getSingleResult();
    }

    Optional<PersonEntity> find(long id, DataScope scope) {
        ScopeCondition visible = PeopleScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select p from PersonEntity p where p.id = :id and p.joinedInto is null and " + visible.text(),
                        PersonEntity.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isUnmatched(long id) {
        return entities.createQuery(
                                "select count(p.id) from PersonEntity p where p.id = :id and " + UNMATCHED, Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Current memberships of these people, by person. */
    Map<Long, List<MembershipEntity>> listMemberships(List<Long> people) {
        return entities.createQuery(
                        "from MembershipEntity where person in :people and untilChange is null order by validFrom, id",
                        MembershipEntity.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(MembershipEntity::person));
    }

    /** Current names of these people, by person. */
    Map<Long, List<SourceNameEntity>> listNames(List<Long> people) {
        return entities.createQuery(
                        "from SourceNameEntity where person in :people and untilChange is null order by connection, ref",
                        SourceNameEntity.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(SourceNameEntity::target));
    }

    List<PersonEntity> listJoinedInto(long person) {
        return entities.createQuery(
                        "from PersonEntity where joinedInto = :person order by name, id", PersonEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<UnitEntity> listUnits() {
        return entities.createQuery("from UnitEntity", UnitEntity.class).getResultList();
    }

    /** How many people belong to each unit on a day. */
    Map<Long, Long> countPeople(LocalDate day) {
        Map<Long, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select unit, count(distinct person) from MembershipEntity where untilChange is null"
                                + " and validFrom <= :day and (validUntil is null or validUntil > :day) group by unit",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> ask(
            String selection, String order, Class<T> type, PeopleQuery query, DataScope scope, LocalDate today) {
        ScopeCondition condition = PeopleScope.of(scope).and("p.joinedInto is null");
        if (!query.text().isBlank()) {
            condition = condition.and(NAMED_LIKE, "part", LikePattern.containing(query.text()));
        }
        if (query.number() != null) {
            condition = condition.and("p.number = :number", "number", query.number());
        }
        if (query.unit() != null) {
            condition = condition.and(IN_UNIT_TODAY, "unit", query.unit()).with("today", today);
        }
        if (query.unmatched()) {
            condition = condition.and(UNMATCHED);
        }
        return condition.apply(entities.createQuery(selection + " where " + condition.text() + order, type));
    }
}
