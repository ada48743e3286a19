package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.admin.storage.LikePattern;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps live results and what was confirmed. Everything that is read for a person takes that person's scope. */
@Dependent
class CardStore {

    private static final String ROWS = " from CardEntity c"
            + " left join PersonEntity p on p.id = c.subject and c.subjectKind in (:people)"
            + " left join UnitEntity u on u.id = c.subject and c.subjectKind not in (:people)"
            + " left join UnitEntity v on v.id = c.unit where ";

    private static final String NAMED_LIKE =
            "(lower(coalesce(p.name, u.name)) like :part escape '!' or lower(p.number) like :part escape '!')";

    private static final List<Subject.Kind> PEOPLE = List.of(Subject.Kind.AGENT, Subject.Kind.PERSON_IN_CHARGE);

    private final EntityManager entities;

    @Inject
    CardStore(EntityManager entities) {
        this.entities = entities;
    }

    List<CardEntity> listOf(String standard, String period) {
        return entities.createQuery("from CardEntity where standard = :standard and period = :period", CardEntity.class)
                .setParameter("standard", standard)
                .setParameter("period", period)
                .getResultList();
    }

    void add(CardEntity card) {
        entities.persist(card);
    }

    void remove(CardEntity card) {
        entities.remove(card);
    }

    void add(RevisionEntity revision) {
        entities.persist(revision);
    }

    Optional<CardEntity> find(long id, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select c from CardEntity c where c.id = :id and " + visible.text(), CardEntity.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<RevisionEntity> findRevision(long card, int revision) {
        return entities.createQuery(
                        "from RevisionEntity where scorecard = :card and revision = :revision", RevisionEntity.class)
                .setParameter("card", card)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    List<Revision> listRevisions(long card) {
        return entities.createQuery(
                        "from RevisionEntity where scorecard = :card order by revision", RevisionEntity.class)
                .setParameter("card", card)
                .getResultStream()
                .map(RevisionEntity::toRevision)
                .toList();
    }

    List<CardRow> list(CardQuery query, DataScope scope) {
        ScopeCondition condition = condition(query, scope);
        String order = " order by " + query.sort().expression() + (query.ascending() ? " asc" : " desc")
                + " nulls last, coalesce(p.name, u.name), c.id";
        return condition
                .apply(entities.createQuery(
                        "select new dev.touchstone.admin.scorecards.CardRow(c.id, coalesce(p.name, u.name), p.number, v.name,"
                                + " c.total, c.outcome, c.grade, c.gradeLevel, c.coefficient, c.place, c.placed, c.sample,"
                                + " c.revision, c.moved, c.generated)" + ROWS + condition.text() + order,
                        CardRow.class))
                .setFirstResult(query.first())
                .setMaxResults(query.most())
                .getResultList();
    }

    long count(CardQuery query, DataScope scope) {
        ScopeCondition condition = condition(query, scope);
        return condition
                .apply(entities.createQuery("select count(c.id)" + ROWS + condition.text(), Long.class))
                .getSingleResult();
    }

    List<String> listPeriods(String standard, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select distinct c.period from CardEntity c where c.standard = :standard and " + visible.text(),
                        String.class))
                .setParameter("standard", standard)
                .getResultList();
    }

    /** The custom periods that a standard has results of. */
    List<Period> listSpans(String standard) {
        return entities.createQuery(
                        "select distinct period from CardEntity where standard = :standard and period like '%/%'",
                        String.class)
                .setParameter("standard", standard)
                .getResultStream()
                .map(Period::parse)
                .toList();
    }

    List<Subject.Kind> listKinds(String standard, Period period, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select distinct c.subjectKind from CardEntity c where c.standard = :standard"
                                + " and c.period = :period and " + visible.text(),
                        Subject.Kind.class))
                .setParameter("standard", standard)
                .setParameter("period", period.toString())
                .getResultList();
    }

    /** What a query and a scope together ask for. */
    private static ScopeCondition condition(CardQuery query, DataScope scope) {
        ScopeCondition condition = CardScope.of(scope)
                .with("people", PEOPLE)
                .and("c.standard = :standard", "standard", query.standard())
                .and("c.subjectKind = :kind", "kind", query.kind())
                .and("c.period = :period", "period", query.period());
        if (query.unit() != null) {
            condition = condition.and("c.unit = :unit", "unit", query.unit());
        }
        if (query.grade() != null) {
            condition = condition.and("c.grade = :grade", "grade", query.grade());
        }
        if (query.outcome() != null) {
            condition = condition.and("c.outcome = :outcome", "outcome", query.outcome());
        }
        if (query.text() != null && !query.text().isBlank()) {
            condition = condition.and(NAMED_LIKE, "part", LikePattern.containing(query.text()));
        }
        return condition;
    }
}
