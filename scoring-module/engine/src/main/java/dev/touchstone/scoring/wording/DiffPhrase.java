package dev.touchstone.scoring.wording;

/** How a difference is summed up. */
enum DiffPhrase {
    NOTHING,
    TOTAL_CHANGED,
    TOTAL_SAME,
    GRADE_CHANGED,
    GRADE_SAME,
    SAMPLE,
    OUT_OF
}
