package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.points.Fraction;

/** How lines become a total out of 100: each line attains a part of its maximum, and this says what that part weighs. */
public enum TotalKind {
    /** Lines weigh their weights. On a sheet whose maxima are its weights this is the plain sum of points. */
    WEIGHTED_POINTS {
        @Override
        public Fraction shareOf(Indicator indicator) {
            return Fraction.of(indicator.weight().percent());
        }
    },
    /** Points over possible points: lines weigh their maxima. */
    POOLED_POINTS {
        @Override
        public Fraction shareOf(Indicator indicator) {
            return indicator.maximum().value();
        }
    },
    /** Points times weight over possible points times weight, so a line with more possible points weighs more. */
    WEIGHT_TIMES_POINTS {
        @Override
        public Fraction shareOf(Indicator indicator) {
            return WEIGHTED_POINTS.shareOf(indicator).times(POOLED_POINTS.shareOf(indicator));
        }
    },
    /** Every single inspection or callback gets a total by weight; the card's total is their mean. */
    MEAN_OF_RECORDS {
        @Override
        public Fraction shareOf(Indicator indicator) {
            return WEIGHTED_POINTS.shareOf(indicator);
        }
    };

    /**
     * What a line weighs before anything is left out.
     *
     * @param indicator the line's indicator
     * @return at least 0
     */
    public abstract Fraction shareOf(Indicator indicator);
}
