package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Supervisor points (主管评分): the sum, over items, of the mean of each item's reviews, times a declared factor. Definition: five items of 10
 * points each, total 50, shown on 100 by the factor 2.
 *
 * <p>By default dated by when a review was given and credited to the person reviewed. Left out: reviews on another scale. There is no figure
 * while one of the items has no review. Shared work is not split.
 *
 * @param items the items reviewed, at least one
 * @param maximum the most that an item can get; a review whose scale ends elsewhere is left out by name
 * @param factor what the sum is multiplied by, above 0, at most 1,000; 1 shows it as it is
 */
public record SupervisorPoints(SortedSet<String> items, BigDecimal maximum, BigDecimal factor) implements FactMeasure {

    private static final SortedSet<FactKind> KINDS = InOrder.copyOf(Set.of(FactKind.REVIEW));

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no item, or the factor is out of range
     */
    public SupervisorPoints {
        items = InOrder.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Supervisor points need at least one item");
        }
        Thousandths.require("factor of supervisor points", factor, new BigDecimal("0.001"), BigDecimal.valueOf(1000));
    }

    @Override
    public String code() {
        return "supervisor-points";
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
    public SortedSet<FactKind> kinds() {
        return KINDS;
    }

    @Override
    public boolean proportion() {
        return false;
    }

    @Override
    public Conclusion conclusion() {
        return new Conclusion.SumOfMeans(items, factor);
    }

    @Override
    public Optional<String> findRecord(ServiceFact fact) {
        return Optional.of(((Review) fact).item());
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Review review = (Review) fact;
        if (!items.contains(review.item())) {
            return Observation.UNCONCERNED;
        }
        return review.scale().highest().compareTo(maximum) == 0
                ? Observation.of(review.points())
                : Observation.leftOut(Reason.OTHER_SCALE);
    }
}
