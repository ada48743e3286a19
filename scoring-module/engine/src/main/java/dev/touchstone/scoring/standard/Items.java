package dev.touchstone.scoring.standard;

import java.math.BigDecimal;

/**
 * How bonus and penalty items count.
 *
 * @param place inside the 100 points or on top of them
 * @param cap the most that all items together may add or take, above 0
 */
public record Items(Place place, BigDecimal cap) {

    /** On top of 100, at most 5 points either way. */
    public static final Items DEFAULT = new Items(Place.ON_TOP, BigDecimal.valueOf(5));

    /** Where items count. */
    public enum Place {
        /** The total stays within 0 to 100. */
        INSIDE,
        /** The total may exceed 100 by at most the cap. */
        ON_TOP
    }

    /**
     * Checks the cap.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public Items {
        if (cap.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The cap of bonus and penalty items must be above 0, not " + cap.toPlainString());
        }
    }
}
