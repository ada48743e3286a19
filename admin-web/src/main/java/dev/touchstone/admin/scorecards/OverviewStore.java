package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the figures of many people's cards at once, without their documents. Every query takes the reader's scope. */
@Dependent
class OverviewStore {

    private static final String CARDS =
            "select new dev.touchstone.admin.scorecards.OverviewCard(c.id, c.period, c.unit, c.total, c.outcome,"
                    + " c.grade, c.revision, c.moved, c.generated) from CardEntity c";

    private static final String LINES = "select c.id, l from CardEntity c join c.lines l";

    private static final String OF_ONE = " where c.standard = :standard and c.subjectKind = :kind"
            + " and c.subject = :subject and c.period = :period and ";

    private static final String OF_PEOPLE =
            " where c.standard = :standard and c.subjectKind = :kind and c.period in :periods and ";

    private final EntityManager entities;

    @Inject
    OverviewStore(EntityManager entities) {
        this.entities = entities;
    }

    List<OverviewCard> listCards(String standard, List<Period> periods, DataScope scope) {
        return ask(CARDS, OverviewCard.class, standard, periods, scope).getResultList();
    }

    /** The lines of those cards, by the card's key. */
    Map<Long, List<LineFigure>> listLines(String standard, List<Period> periods, DataScope scope) {
        return byCard(ask(LINES, Object[].class, standard, periods, scope));
    }

    /** The card of one subject; empty if there is none for this reader. */
    List<OverviewCard> listCards(String standard, Period period, Subject subject, DataScope scope) {
        return ask(CARDS, OverviewCard.class, standard, period, subject, scope).getResultList();
    }

    /** The lines of that card, by its key. */
    Map<Long, List<LineFigure>> listLines(String standard, Period period, Subject subject, DataScope scope) {
        return byCard(ask(LINES, Object[].class, standard, period, subject, scope));
    }

    private static Map<Long, List<LineFigure>> byCard(TypedQuery<Object[]> lines) {
        return lines.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (LineFigure) row[1], Collectors.toList())));
    }

    /** The newest published card of a month; empty if there is none. */
    Optional<Long> findNewestPublished(DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select c.id, c.period from CardEntity c where c.revision > 0 and " + visible.text()
                                + " order by c.periodFrom desc, c.id",
                        Object[].class))
                .getResultStream()
                .filter(row -> Period.parse((String) row[1]).kind() == Period.Kind.MONTH)
                .map(row -> (Long) row[0])
                .findFirst();
    }

    List<PersonCard> listOf(long person, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select new dev.touchstone.admin.scorecards.PersonCard(c.id, c.standard, c.period, c.total, c.outcome,"
                                + " c.grade, c.gradeLevel, c.revision, c.moved) from CardEntity c"
                                + " where c.subjectKind = :kind and c.subject = :person and "
                                + visible.text() + " order by c.periodUntil desc, c.periodFrom desc, c.standard",
                        PersonCard.class))
                .setParameter("kind", Subject.Kind.AGENT)
                .setParameter("person", person)
                .getResultList();
    }

    private <T> TypedQuery<T> ask(
            String selection, Class<T> type, String standard, Period period, Subject subject, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(selection + OF_ONE + visible.text(), type))
                .setParameter("standard", standard)
                .setParameter("kind", subject.kind())
                .setParameter("subject", Long.valueOf(subject.id()))
                .setParameter("period", period.toString());
    }

    private <T> TypedQuery<T> ask(
            String selection, Class<T> type, String standard, List<Period> periods, DataScope scope) {
        ScopeCondition visible = CardScope.of(scope);
        return visible.apply(entities.createQuery(selection + OF_PEOPLE + visible.text(), type))
                .setParameter("standard", standard)
                .setParameter("kind", Subject.Kind.AGENT)
                .setParameter("periods", periods.stream().map(Period::toString).toList());
    }
}
