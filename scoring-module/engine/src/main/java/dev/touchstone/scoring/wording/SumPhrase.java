package dev.touchstone.scoring.wording;

/** The sentence that adds a sheet up. */
enum SumPhrase {
    RULES,
    WITH_ADJUSTMENTS,
    RECORDS,
    RECORDS_WITH_ADJUSTMENTS,
    CRITICAL,
    BONUS,
    PENALTY,
    PLUS,
    MINUS,
    EQUALS,
    CAPPED,
    NOTHING
}
