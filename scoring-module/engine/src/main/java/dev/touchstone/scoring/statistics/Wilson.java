package dev.touchstone.scoring.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The Wilson score interval of a proportion: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927).
 */
public final class Wilson {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The 95 % interval.
     *
     * @param successes 0 to trials
     * @param trials at least 1
     * @return the interval in per cent, rounded half up to one decimal: 9 of 10 gives 59.6–98.2
     * @throws IllegalArgumentException if the counts are not those of a proportion
     */
    public static Interval interval(long successes, long trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is not a proportion");
        }
        double n = trials;
        double p = successes / n;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * n);
        double spread = Z * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        return new Interval(percent((centre - spread) / scale), percent((centre + spread) / scale));
    }

    private static BigDecimal percent(double share) {
        double bounded = StrictMath.min(1, StrictMath.max(0, share));
        return new BigDecimal(bounded * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
