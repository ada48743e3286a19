package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.SheetRank;
import dev.touchstone.scoring.wording.TrendPoint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps live results and what was confirmed. Everything that is read for a person takes that person's scope. */
@Dependent
class CardStore {

    private static final String ROWS = " from CardEntity c"
            + " left join PersonEntity p on p.id = c.subject and c.subjectKind in (:people)"
            + " left join UnitEntity u on u.id = c.subject and c.subjectKind not in (:people)"
            + " left join UnitEntity v on v.id = c.unit where ";

    /** Somebody who is assessed meets only confirmed figures, also in means and ranks. */
    private static final String CONFIRMED = " and (o.revision > 0 or :confirmedOnly = false)";

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
        ScopeCondition visible = ScopeCondition.of(scope);
        TypedQuery<CardEntity> query = entities.createQuery(
                        "select c from CardEntity c where c.id = :id and " + visible.text(), CardEntity.class)
                .setParameter("id", id);
        visible.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
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
        Condition condition = new Condition(query, scope);
        String order = " order by " + query.sort().expression() + (query.ascending() ? " asc" : " desc")
                + " nulls last, coalesce(p.name, u.name), c.id";
        return condition
                .apply(entities.createQuery(
                        "select new dev.touchstone.admin.scorecards.CardRow(c.id, coalesce(p.name, u.name), p.number, v.name,"
                                + " c.total, c.outcome, c.grade, c.gradeLevel, c.coefficient, c.place, c.placed, c.sample,"
                                + " c.revision, c.moved, c.generated)" + ROWS + condition.text + order,
                        CardRow.class))
                .setFirstResult(query.first())
                .setMaxResults(query.most())
                .getResultList();
    }

    long count(CardQuery query, DataScope scope) {
        Condition condition = new Condition(query, scope);
        return condition
                .apply(entities.createQuery("select count(c.id)" + ROWS + condition.text, Long.class))
                .getSingleResult();
    }

    List<String> listPeriods(String standard, DataScope scope) {
        ScopeCondition visible = ScopeCondition.of(scope);
        TypedQuery<String> query = entities.createQuery(
                        "select distinct c.period from CardEntity c where c.standard = :standard and " + visible.text(),
                        String.class)
                .setParameter("standard", standard);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<Subject.Kind> listKinds(String standard, Period period, DataScope scope) {
        ScopeCondition visible = ScopeCondition.of(scope);
        TypedQuery<Subject.Kind> query = entities.createQuery(
                        "select distinct c.subjectKind from CardEntity c where c.standard = :standard"
                                + " and c.period = :period and " + visible.text(),
                        Subject.Kind.class)
                .setParameter("standard", standard)
                .setParameter("period", period.toString());
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The rank within the person's unit, among those with a grade; empty without unit or grade. */
    Optional<SheetRank> findRankInUnit(ShownCard shown, String group) {
        List<BigDecimal> totals = entities.createQuery(
                        "select o.total from CardEntity c, CardEntity o where c.id = :id and o.unit = c.unit"
                                + " and o.standard = c.standard and o.period = c.period and o.subjectKind = c.subjectKind"
                                + " and o.outcome = :graded and c.outcome = :graded and o.total > c.total" + CONFIRMED,
                        BigDecimal.class)
                .setParameter("id", shown.id())
                .setParameter("graded", ResultKind.GRADED)
                .setParameter("confirmedOnly", shown.confirmedOnly())
                .getResultList();
        Long rated = entities.createQuery(
                        "select count(o.id) from CardEntity c, CardEntity o where c.id = :id and o.unit = c.unit"
                                + " and o.standard = c.standard and o.period = c.period and o.subjectKind = c.subjectKind"
                                + " and o.outcome = :graded and c.outcome = :graded" + CONFIRMED,
                        Long.class)
                .setParameter("id", shown.id())
                .setParameter("graded", ResultKind.GRADED)
                .setParameter("confirmedOnly", shown.confirmedOnly())
                .getSingleResult();
        return rated == 0
                ? Optional.empty()
                : Optional.of(new SheetRank(group, totals.size() + 1, Math.toIntExact(rated)));
    }

    /** The subject's total in a period, and the mean of its unit then. */
    TrendPoint trendPoint(ShownCard shown, Period period) {
        Subject subject = shown.card().input().subject();
        BigDecimal own = entities.createQuery(
                        "select o.total from CardEntity o where o.standard = :standard and o.period = :period"
                                + " and o.subjectKind = :kind and o.subject = :subject and o.total is not null"
                                + CONFIRMED,
                        BigDecimal.class)
                .setParameter("standard", shown.standard())
                .setParameter("period", period.toString())
                .setParameter("kind", subject.kind())
                .setParameter("confirmedOnly", shown.confirmedOnly())
                .setParameter("subject", Long.valueOf(subject.id()))
                .getResultStream()
                .findFirst()
                .orElse(null);
        return new TrendPoint(period, own == null ? null : Points.of(own), meanOfUnit(shown, period));
    }

    private @Nullable Points meanOfUnit(ShownCard shown, Period period) {
        List<BigDecimal> totals = entities.createQuery(
                        "select o.total from CardEntity o where o.standard = :standard and o.period = :period"
                                + " and o.subjectKind = :kind and o.unit = :unit and o.total is not null" + CONFIRMED,
                        BigDecimal.class)
                .setParameter("standard", shown.standard())
                .setParameter("period", period.toString())
                .setParameter("kind", shown.card().input().subject().kind())
                .setParameter("confirmedOnly", shown.confirmedOnly())
                .setParameter("unit", shown.unit())
                .getResultList();
        if (totals.isEmpty()) {
            return null;
        }
        Points sum = Points.sum(totals.stream().map(Points::of).toList());
        return sum.times(Fraction.of(1, totals.size())).rounded(Rounding.DEFAULT);
    }

    /** What the rated members of the person's unit attain on average, line by line. */
    Map<String, Fraction> meanAttainedInUnit(ShownCard shown) {
        Map<String, List<Fraction>> attained = new HashMap<>();
        entities.createQuery(
                        "from CardEntity o where o.standard = :standard and o.period = :period and o.subjectKind = :kind"
                                + " and o.unit = :unit" + CONFIRMED,
                        CardEntity.class)
                .setParameter("standard", shown.standard())
                .setParameter("period", shown.card().input().period().toString())
                .setParameter("kind", shown.card().input().subject().kind())
                .setParameter("confirmedOnly", shown.confirmedOnly())
                .setParameter("unit", shown.unit())
                .getResultStream()
                .filter(card -> !shown.confirmedOnly() || !card.moved())
                .flatMap(card -> card.toLiveCard().lines().stream())
                .filter(line -> line.state() == LineState.RATED)
                .forEach(line -> attained.computeIfAbsent(line.indicator().key(), key -> new ArrayList<>())
                        .add(line.attained()));
        Map<String, Fraction> means = new HashMap<>();
        attained.forEach((key, all) -> means.put(
                key, all.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(all.size()))));
        return means;
    }

    /** What a query and a scope together ask for. */
    private static final class Condition {
        private final Map<String, Object> parameters = new HashMap<>();
        private String text;

        Condition(CardQuery query, DataScope scope) {
            ScopeCondition visible = ScopeCondition.of(scope);
            parameters.putAll(visible.parameters());
            parameters.put("people", List.of(Subject.Kind.AGENT, Subject.Kind.PERSON_IN_CHARGE));
            text = visible.text();
            and("c.standard = :standard", "standard", query.standard());
            and("c.subjectKind = :kind", "kind", query.kind());
            and("c.period = :period", "period", query.period());
            if (query.unit() != null) {
                and("c.unit = :unit", "unit", query.unit());
            }
            if (query.grade() != null) {
                and("c.grade = :grade", "grade", query.grade());
            }
            if (query.outcome() != null) {
                and("c.outcome = :outcome", "outcome", query.outcome());
            }
            if (query.text() != null && !query.text().isBlank()) {
                String part = "%"
                        + query.text()
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
                and(
                        "(lower(coalesce(p.name, u.name)) like :part escape '!' or lower(p.number) like :part escape '!')",
                        "part",
                        part);
            }
        }

        private void and(String condition, String name, Object value) {
            text += " and " + condition;
            parameters.put(name, value);
        }

        <T> TypedQuery<T> apply(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
