package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;

/**
 * Customer satisfaction (满意率, CSAT): the share of ratings that are at least so high. Definition: standard D (≥ 4 of 5).
 *
 * @param source which answers
 * @param atLeast the lowest satisfied rating, on the scale
 */
public record SatisfiedShare(AnswerSource source, BigDecimal atLeast) implements AnswerMeasure, YesOrNo {

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is not on the scale
     */
    public SatisfiedShare {
        if (!source.scale().contains(atLeast)) {
            throw new IllegalArgumentException(
                    "Satisfied from " + atLeast.toPlainString() + " on: that is not on the scale " + source.scale());
        }
    }

    @Override
    public String code() {
        return "satisfied-share";
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return source.observe(fact, rating -> Observation.of(rating.compareTo(atLeast) >= 0, rating));
    }
}
