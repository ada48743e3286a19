package dev.touchstone.admin.scorecards;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside a scorecard: ranks, earlier totals and the means of the team, as far as its reader may see them. */
@Dependent
class CardComparison {

    /** Somebody who is assessed meets only confirmed figures, also in means and ranks. */
    private static final String CONFIRMED = " and (o.revision > 0 or :confirmedOnly = false)";

    private final EntityManager entities;

    @Inject
    CardComparison(EntityManager entities) {
        this.entities = entities;
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
    TrendPoint trendPoint(ShownCard shown, Period period, UnitMeans means) {
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
        Points mean =
                means.total(shown, period, () -> meanOfUnit(shown, period)).orElse(null);
        return new TrendPoint(period, own == null ? null : Points.of(own), mean);
    }

    private Optional<Points> meanOfUnit(ShownCard shown, Period period) {
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
            return Optional.empty();
        }
        Points sum = Points.sum(totals.stream().map(Points::of).toList());
        return Optional.of(sum.times(Fraction.of(1, totals.size())).rounded(Rounding.DEFAULT));
    }

    /** What the rated members of the person's unit attain on average, line by line. */
    Map<String, Fraction> meanAttainedInUnit(ShownCard shown, UnitMeans means) {
        return means.lines(shown, () -> meanAttainedInUnit(shown));
    }

    private Map<String, Fraction> meanAttainedInUnit(ShownCard shown) {
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
}
