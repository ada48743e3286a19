package dev.touchstone.scoring.measure;

/** A share of facts for which something is true, in per cent. */
public sealed interface YesOrNo extends FactMeasure
        permits AbandonmentRate,
                AnswerRate,
                ComplaintsInTime,
                FirstContactResolution,
                InspectionPassRate,
                MatchingShare,
                SatisfiedShare,
                SlaAttainment,
                SurveyedResolution {

    @Override
    default Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    default boolean proportion() {
        return true;
    }

    @Override
    default Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }
}
