package dev.touchstone.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points are rounded.
 *
 * @param mode what happens to the rest
 * @param places decimals, 0 to 4
 * @param level where rounding takes place
 */
public record Rounding(Mode mode, int places, Level level) {

    /** Half up, two places, line by line. */
    public static final Rounding DEFAULT = new Rounding(Mode.HALF_UP, 2, Level.LINE);

    private static final int MOST_PLACES = 4;

    /** What happens to the rest. */
    public enum Mode {
        /** Half goes away from zero. */
        HALF_UP(RoundingMode.HALF_UP),
        /** Half goes to the even neighbour. */
        HALF_EVEN(RoundingMode.HALF_EVEN),
        /** The rest is dropped. */
        DOWN(RoundingMode.DOWN);

        final RoundingMode rounding;

        Mode(RoundingMode rounding) {
            this.rounding = rounding;
        }
    }

    /** Where rounding takes place. */
    public enum Level {
        /** Every line; the total is the sum of the printed lines. */
        LINE,
        /** The total only. */
        TOTAL,
        /** Every single record (inspection, callback), and then every line. */
        RECORD
    }

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if they are not 0 to 4
     */
    public Rounding {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("Points are rounded to 0 to " + MOST_PLACES + " places, not " + places);
        }
    }

    /**
     * Rounds a number.
     *
     * @param exact any
     * @return a number with {@link #places()} decimals
     */
    public BigDecimal apply(Fraction exact) {
        return exact.round(places, mode.rounding);
    }

    /** Rounds a number that is calculated with further. */
    Fraction rounded(Fraction exact) {
        return exact.rounded(places, mode);
    }
}
