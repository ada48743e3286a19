package dev.touchstone.scoring.wording;

/** What becomes of the weight of a line that is not rated. */
enum MissingLine {
    LEAVE_OUT_OF_CARD,
    LEAVE_OUT_OF_DIMENSION,
    FULL_POINTS,
    ZERO
}
