package dev.touchstone.scoring.wording;

/** Lengths of time and how many of them become one figure. */
enum TimePhrase {
    DAYS,
    HOURS,
    MINUTES,
    MEAN,
    MEDIAN,
    PERCENTILE,
    WITHIN,
    WITHIN_ON,
    FIRST_RESPONSE,
    WAIT,
    RESOLUTION
}
