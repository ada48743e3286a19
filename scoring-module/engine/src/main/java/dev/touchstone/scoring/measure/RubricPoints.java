package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rubric points (质检评分): the mean, over inspected records, of each record's points. Definition: mixed scoring of standard A (10 records on a
 * rubric of 30).
 *
 * <p>Left out: no such question on the form, nothing applicable.
 *
 * @param form the inspection form; null for any
 * @param question the points of this question only; null for the sum of all
 * @param notApplicable what becomes of questions that were not applicable
 * @param shownOn points are shown on a form of so many, above 0; null for the form's own maximum
 */
public record RubricPoints(
        @Nullable String form,
        @Nullable String question,
        NotApplicable notApplicable,
        @Nullable BigDecimal shownOn) implements InspectionMeasure {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if points are shown on nothing, or on more than 1,000
     */
    public RubricPoints {
        if (shownOn != null) {
            Thousandths.require("maximum that points are shown on", shownOn, new BigDecimal("0.001"), MOST);
        }
    }

    @Override
    public String code() {
        return "rubric-points";
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public boolean proportion() {
        return false;
    }

    @Override
    public Observation observe(Inspection inspection) {
        List<InspectionItem> items = inspection.items().stream()
                .filter(item -> question == null || question.equals(item.question()))
                .toList();
        List<InspectionItem> applicable =
                items.stream().filter(item -> item.points() != null).toList();
        if (items.isEmpty()) {
            return Observation.leftOut(Reason.NOT_PROVIDED);
        }
        boolean partly = applicable.size() < items.size();
        if (applicable.isEmpty() || (partly && notApplicable == NotApplicable.LEFT_OUT)) {
            return Observation.leftOut(Reason.NOT_APPLICABLE);
        }
        Fraction given = Fraction.ZERO;
        for (InspectionItem item : applicable) {
            given = given.plus(item.points() == null ? Fraction.ZERO : Fraction.of(item.points()));
        }
        Fraction maximum = maximum(items);
        Fraction points = spread(given, maximum(applicable), maximum);
        return Observation.of(
                shownOn == null ? points : points.times(Fraction.of(shownOn)).dividedBy(maximum));
    }

    private Fraction spread(Fraction given, Fraction applicable, Fraction maximum) {
        switch (notApplicable) {
            case RESCALED:
                return given.times(maximum).dividedBy(applicable);
            case FULL_POINTS:
                return given.plus(maximum).minus(applicable);
            default:
                return given;
        }
    }

    private static Fraction maximum(List<InspectionItem> items) {
        return items.stream().map(item -> Fraction.of(item.maximum())).reduce(Fraction.ZERO, Fraction::plus);
    }
}
