package dev.touchstone.scoring.wording;

/** How days and periods are written. */
enum DatePhrase {
    MONTH,
    QUARTER,
    FIRST_HALF,
    SECOND_HALF,
    YEAR,
    SPAN,
    SHORT_QUARTER,
    SHORT_FIRST_HALF,
    SHORT_SECOND_HALF,
    DAY,
    DAY_OF_YEAR,
    TIME
}
