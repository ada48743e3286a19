package dev.touchstone.scoring.wording;

/** What facts do for a standard. */
enum CoveragePhrase {
    SUMMARY,
    UNCREDITED,
    EXCLUDED
}
