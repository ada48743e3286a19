package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the figures of half years. */
@Dependent
class BenchmarkStore {

    private static final String OF = " where standard = :standard and half = :half";

    private final EntityManager entities;

    @Inject
    BenchmarkStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes the place of what was measured before. */
    void replace(String standard, Period half, Map<String, OwnFigure> figures, String by) {
        entities.createQuery("delete from OwnFigureEntity" + OF)
                .setParameter("standard", standard)
                .setParameter("half", half.toString())
                .executeUpdate();
        figures.forEach(
                (indicator, figure) -> entities.persist(new OwnFigureEntity(standard, half, indicator, figure, by)));
    }

    /** Takes the place of what was typed in before. */
    void replace(String standard, Period half, String indicator, IndustryFigure typed) {
        remove(standard, half, indicator);
        entities.persist(new IndustryFigureEntity(standard, half, indicator, typed));
    }

    /** Forgets an industry's figure; whether there was one. */
    boolean remove(String standard, Period half, String indicator) {
        return entities.createQuery("delete from IndustryFigureEntity" + OF + " and indicator = :indicator")
                        .setParameter("standard", standard)
                        .setParameter("half", half.toString())
                        .setParameter("indicator", indicator)
                        .executeUpdate()
                > 0;
    }

    /** What was measured, by half year and the indicator's key. */
    SortedMap<Period, Map<String, OwnFigure>> listOwn(String standard) {
        return list(
                standard,
                OwnFigureEntity.class,
                OwnFigureEntity::half,
                OwnFigureEntity::indicator,
                OwnFigureEntity::toFigure);
    }

    /** What was typed in, by half year and the indicator's key. */
    SortedMap<Period, Map<String, IndustryFigure>> listIndustry(String standard) {
        return list(
                standard,
                IndustryFigureEntity.class,
                IndustryFigureEntity::half,
                IndustryFigureEntity::indicator,
                IndustryFigureEntity::toFigure);
    }

    /** Half years with any figure, oldest first. */
    SortedSet<Period> listHalves(String standard) {
        SortedSet<Period> halves = new TreeSet<>(listOwn(standard).keySet());
        halves.addAll(listIndustry(standard).keySet());
        return halves;
    }

    private <E, F> SortedMap<Period, Map<String, F>> list(
            String standard,
            Class<E> type,
            Function<E, String> half,
            Function<E, String> indicator,
            Function<E, F> figure) {
        return entities.createQuery("from " + type.getSimpleName() + " where standard = :standard", type)
                .setParameter("standard", standard)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> HalfYears.find(half.apply(row)).orElseThrow(),
                        TreeMap::new,
                        Collectors.toMap(indicator, figure)));
    }
}
