package dev.touchstone.scoring.wording;

/** How values, lists and sentences are written. */
enum ValuePhrase {
    LIST,
    PARTS,
    CLAUSES,
    SENTENCE,
    DASH,
    NOT_RATED,
    SECONDS,
    PERCENT,
    POINTS,
    COUNT,
    SCORE,
    FAULTS,
    GAP_PERCENT,
    AT_MOST,
    AT_LEAST,
    OR_LESS,
    OR_MORE,
    PER_CHANNEL,
    OTHER_CHANNELS,
    PER_VERSION,
    INTERVAL
}
