package dev.touchstone.scoring.wording;

/** The named choices of a standard. */
enum ConventionPhrase {
    MINIMUM_RATED,
    ITEMS_CAP,
    CRITICAL_LIMIT,
    MINIMUM_SAMPLE
}
