package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.admin.standards.CoveredDays;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads results that were confirmed, by the days a version decides. */
@Dependent
class ConfirmedStore {

    private static final String OVERLAPS = "c.periodFrom < :until and c.periodUntil > :from";
    private static final String BEGINS = "c.periodFrom < :until and c.periodFrom >= :from";

    private final EntityManager entities;

    @Inject
    ConfirmedStore(EntityManager entities) {
        this.entities = entities;
    }

    long count(CoveredDays days) {
        ScopeCondition condition = condition(days, ScopeCondition.everything());
        return condition
                .apply(entities.createQuery(
                        "select count(c.id) from CardEntity c where " + condition.text(), Long.class))
                .getSingleResult();
    }

    /**
     * Those that were confirmed for the first time before a moment, best known first by period and name.
     *
     * @param before a moment; one in the future for all
     */
    List<ConfirmedCard> list(CoveredDays days, Instant before, DataScope scope) {
        ScopeCondition condition = condition(days, CardScope.of(scope))
                .with("people", List.of(Subject.Kind.AGENT, Subject.Kind.PERSON_IN_CHARGE))
                .and(
                        "exists (select r.id from RevisionEntity r where r.scorecard = c.id and r.confirmedAt < :before)",
                        "before",
                        before);
        return condition
                .apply(entities.createQuery(
                        "select new dev.touchstone.admin.scorecards.ConfirmedCard(c.id, c.subjectKind, c.subject,"
                                + " coalesce(p.name, u.name), c.period, c.revision, c.moved, c.total, c.outcome, c.grade,"
                                + " c.coefficient) from CardEntity c"
                                + " left join PersonEntity p on p.id = c.subject and c.subjectKind in (:people)"
                                + " left join UnitEntity u on u.id = c.subject and c.subjectKind not in (:people) where "
                                + condition.text() + " order by c.period desc, coalesce(p.name, u.name), c.id",
                        ConfirmedCard.class))
                .getResultList();
    }

    /** The scorecards of a standard with a revision that names a version as its reason. */
    Set<Long> listRestated(String standard, String version) {
        return entities.createQuery(
                        "select r.scorecard, r.restatedUnder from RevisionEntity r, CardEntity c"
                                + " where c.id = r.scorecard and c.standard = :standard and r.restatedUnder is not null",
                        Object[].class)
                .setParameter("standard", standard)
                .getResultStream()
                .filter(row -> RestatedUnder.names((String) row[1]).contains(version))
                .map(row -> (Long) row[0])
                .collect(Collectors.toSet());
    }

    private static ScopeCondition condition(CoveredDays days, ScopeCondition visible) {
        return visible.and("c.standard = :standard", "standard", days.standard())
                .and("c.revision > :none", "none", 0)
                .and(days.overlay() ? OVERLAPS : BEGINS, "from", days.from())
                .with("until", days.until());
    }
}
