package dev.touchstone.scoring.standard;

/** What a critical failure does: a line that attains less than its indicator's critical limit. */
public enum CriticalFailure {
    /** Nothing; it is shown. */
    SHOW_ONLY,
    /** The whole total is zero. */
    TOTAL_ZERO,
    /** Its dimension is zero. */
    DIMENSION_ZERO,
    /** A second score over the critical lines stands beside the total. */
    SECOND_SCORE
}
