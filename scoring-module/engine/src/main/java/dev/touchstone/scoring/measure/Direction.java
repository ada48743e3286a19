package dev.touchstone.scoring.measure;

/** Which way is better. */
public enum Direction {
    /** The less the better: times, faults. */
    LOWER_IS_BETTER,
    /** The more the better: shares, ratings. */
    HIGHER_IS_BETTER
}
