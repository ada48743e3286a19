package dev.touchstone.scoring.wording;

/** What facts do for a standard. */
enum CoveragePhrase {
    SUMMARY,
    UNITS_FED,
    UNITS_TOO_FEW,
    UNCREDITED,
    EXCLUDED
}
