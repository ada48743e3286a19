package dev.touchstone.scoring.wording;

/** The texts of a sheet around its lines. */
enum SheetPhrase {
    TITLE,
    STANDARD,
    VERSION,
    REVISION,
    LIVE,
    PUBLISHED,
    PROVISIONAL,
    GENERATED,
    NO_TOTAL,
    COEFFICIENT,
    TO_NEXT_GRADE,
    NOT_GRADED,
    NOT_GRADED_BECAUSE,
    NOT_QUALIFIED,
    NOT_QUALIFIED_BECAUSE,
    CRITICAL_SCORE,
    RANK,
    RATED,
    APPEAL,
    FRESHNESS,
    COUNTED_AS,
    EXCLUDED,
    CRITICAL_LINE
}
