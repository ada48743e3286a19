package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Rounding;

/**
 * The named choices of a standard that no single rule carries. What a source leaves open is decided here, visibly.
 *
 * @param totalKind how lines become a total
 * @param rounding how and where points are rounded
 * @param noData what becomes of lines without data
 * @param minimumRatedWeight below this share of rated weight a card has no grade
 * @param pooling how a quarter or year is measured
 * @param criticalFailure what a critical failure does
 * @param mixing how segments are put together
 * @param items how bonus and penalty items count
 */
public record Conventions(
        TotalKind totalKind,
        Rounding rounding,
        NoData noData,
        Percentage minimumRatedWeight,
        Pooling pooling,
        CriticalFailure criticalFailure,
        Mixing mixing,
        Items items) {

    /** The defaults of the product. */
    public static final Conventions DEFAULT = new Conventions(
            TotalKind.WEIGHTED_POINTS,
            Rounding.DEFAULT,
            NoData.LEAVE_OUT_OF_CARD,
            Percentage.of("60"),
            Pooling.ALL_RECORDS,
            CriticalFailure.SHOW_ONLY,
            Mixing.BY_SAMPLE,
            Items.DEFAULT);

    /**
     * The same with another kind of total.
     *
     * @param other how lines become a total
     * @return the conventions
     */
    public Conventions withTotalKind(TotalKind other) {
        return new Conventions(other, rounding, noData, minimumRatedWeight, pooling, criticalFailure, mixing, items);
    }

    /**
     * The same with another rounding.
     *
     * @param other how and where points are rounded
     * @return the conventions
     */
    public Conventions withRounding(Rounding other) {
        return new Conventions(totalKind, other, noData, minimumRatedWeight, pooling, criticalFailure, mixing, items);
    }

    /**
     * The same with another treatment of missing data.
     *
     * @param other what becomes of lines without data
     * @return the conventions
     */
    public Conventions withNoData(NoData other) {
        return new Conventions(totalKind, rounding, other, minimumRatedWeight, pooling, criticalFailure, mixing, items);
    }

    /**
     * The same with another effect of critical failures.
     *
     * @param other what a critical failure does
     * @return the conventions
     */
    public Conventions withCriticalFailure(CriticalFailure other) {
        return new Conventions(totalKind, rounding, noData, minimumRatedWeight, pooling, other, mixing, items);
    }

    /**
     * The same with another way to put segments together.
     *
     * @param other how
     * @return the conventions
     */
    public Conventions withMixing(Mixing other) {
        return new Conventions(totalKind, rounding, noData, minimumRatedWeight, pooling, criticalFailure, other, items);
    }

    /**
     * The same with other bonus and penalty items.
     *
     * @param other how they count
     * @return the conventions
     */
    public Conventions withItems(Items other) {
        return new Conventions(
                totalKind, rounding, noData, minimumRatedWeight, pooling, criticalFailure, mixing, other);
    }
}
