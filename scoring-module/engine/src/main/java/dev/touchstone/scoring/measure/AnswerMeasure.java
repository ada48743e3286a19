package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import java.util.Set;
import java.util.SortedSet;

/**
 * A measure of answers to one or several questions. By default dated by when the answer was received and credited to who served. Left out:
 * refused, not reached, timed out, invalid, not asked, on another scale. The distribution counts the ratings themselves.
 */
public sealed interface AnswerMeasure extends FactMeasure
        permits MeanRating, NetPromoterScore, SatisfiedShare, SurveyedResolution {

    /** Answers only. */
    SortedSet<FactKind> ANSWERS = InOrder.copyOf(Set.of(FactKind.ANSWER));

    @Override
    default SortedSet<FactKind> kinds() {
        return ANSWERS;
    }

    @Override
    default Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }
}
