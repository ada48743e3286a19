package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * First contact resolution as customers answer it (首次联系解决率·客户反馈): the share of answers that mean "yes, resolved". One of the usual
 * definitions.
 *
 * @param source which answers
 * @param yes the values of the scale that mean yes, at least one
 */
public record SurveyedResolution(AnswerSource source, SortedSet<BigDecimal> yes) implements AnswerMeasure, YesOrNo {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no value, or one that is not on the scale
     */
    public SurveyedResolution {
        yes = InOrder.copyOf(yes);
        if (yes.isEmpty() || !yes.stream().allMatch(source.scale()::contains)) {
            throw new IllegalArgumentException(
                    "Which answers mean yes? " + yes + " must be values of the scale " + source.scale());
        }
    }

    @Override
    public String code() {
        return "surveyed-resolution";
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return source.observe(fact, answer -> Observation.of(yes.contains(answer), answer));
    }
}
