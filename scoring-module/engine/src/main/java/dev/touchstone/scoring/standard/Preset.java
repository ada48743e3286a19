package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.points.Rounding;
import java.util.Arrays;
import java.util.Optional;

/**
 * Totals a form as another system does, so that a company that changes over gets the numbers it knows. A preset decides the named choices
 * that other system decides; rated weight, pooling, mixing and bonus items stay as they are. How weights, maxima and rules of the lines
 * have to be set up is said at each.
 *
 * <p>Source: the public manuals of the systems. What they leave open is read as said here.
 */
public enum Preset {
    /**
     * Zendesk QA: a review is Σ (category × weight) / Σ weights over the rated categories, zero if a critical category is below half;
     * a period is the plain mean of its reviews. Lines measure single inspections; a category is linear from the scale's lowest to its
     * highest value, critical below 50 %.
     */
    ZENDESK_QA(TotalKind.MEAN_OF_RECORDS, NoData.LEAVE_OUT_OF_CARD, CriticalFailure.TOTAL_ZERO),
    /**
     * Genesys: Σ (points × group weight) / Σ (possible points × group weight), not applicable counting as 0 of 0, and a critical score
     * over the critical questions beside it. Each line has its question's points as its maximum and weighs what its group weighs, all
     * lines scaled to 100; so a group with more questions weighs more. For fatal questions choose a total of zero instead.
     */
    GENESYS(TotalKind.WEIGHT_TIMES_POINTS, NoData.LEAVE_OUT_OF_CARD, CriticalFailure.SECOND_SCORE),
    /**
     * Scorebuddy: (Σ answers − failed sections) / possible points of what applies. Each line has its question's points as its maximum;
     * weights do not matter. For questions that fail the whole form choose a total of zero instead.
     */
    SCOREBUDDY(TotalKind.POOLED_POINTS, NoData.LEAVE_OUT_OF_CARD, CriticalFailure.DIMENSION_ZERO),
    /**
     * NICE balanced scorecard: Σ (worst − actual) / (worst − best) × weight, the actual value kept within the two. Lines are linear with
     * both limits given, and their maxima are their weights. A line without data adds nothing to the sum (our reading).
     */
    NICE(TotalKind.WEIGHTED_POINTS, NoData.ZERO, CriticalFailure.SHOW_ONLY),
    /**
     * EvaluAgent with not applicable counted as a pass: outcomes from 0 to 1 by weight. Each line is given 0 to 1 of a maximum of 1. An
     * automatic fail makes the total zero, one of the two settings there.
     */
    EVALUAGENT_NA_PASSES(TotalKind.WEIGHTED_POINTS, NoData.FULL_POINTS, CriticalFailure.TOTAL_ZERO),
    /** EvaluAgent with not applicable removed, otherwise the same: weights are re-normalised over the rated questions. */
    EVALUAGENT_NA_REMOVED(TotalKind.WEIGHTED_POINTS, NoData.LEAVE_OUT_OF_CARD, CriticalFailure.TOTAL_ZERO);

    /** None of them rounds its lines. */
    private static final Rounding ROUNDING = new Rounding(Rounding.Mode.HALF_UP, 2, Rounding.Level.TOTAL);

    private final TotalKind totalKind;
    private final NoData noData;
    private final CriticalFailure criticalFailure;

    Preset(TotalKind totalKind, NoData noData, CriticalFailure criticalFailure) {
        this.totalKind = totalKind;
        this.noData = noData;
        this.criticalFailure = criticalFailure;
    }

    /**
     * The choices with those of this system put in their place.
     *
     * @param conventions the choices so far
     * @return total, missing data, critical failures and rounding as that system has them; all else as before
     */
    public Conventions applyTo(Conventions conventions) {
        return conventions
                .withTotalKind(totalKind)
                .withNoData(noData)
                .withCriticalFailure(criticalFailure)
                .withRounding(ROUNDING);
    }

    /**
     * The system whose choices these are.
     *
     * @param conventions any choices
     * @return empty if they are no system's
     */
    public static Optional<Preset> findIn(Conventions conventions) {
        return Arrays.stream(values())
                .filter(preset -> preset.applyTo(conventions).equals(conventions))
                .findFirst();
    }
}
