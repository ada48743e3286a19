package dev.touchstone.scoring.wording;

/** How days and periods are written. */
enum DatePhrase {
    MONTH,
    QUARTER,
    YEAR,
    SPAN,
    SHORT_QUARTER,
    DAY,
    DAY_OF_YEAR,
    TIME
}
