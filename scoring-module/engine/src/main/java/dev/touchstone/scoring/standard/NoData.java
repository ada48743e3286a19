package dev.touchstone.scoring.standard;

/** What becomes of a line without data, with too small a sample, or not applicable. Never silently zero. */
public enum NoData {
    /** Left out; the other lines of the card take over its weight in proportion. */
    LEAVE_OUT_OF_CARD,
    /** Left out; the other lines of its dimension take over its weight; a dimension without any line is left out of the card. */
    LEAVE_OUT_OF_DIMENSION,
    /** Counts in full. */
    FULL_POINTS,
    /** Counts as zero, by name. */
    ZERO
}
