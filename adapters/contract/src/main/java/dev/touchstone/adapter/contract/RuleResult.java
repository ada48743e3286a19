package dev.touchstone.adapter.contract;

/** How the trial of a rule ended; of several trials of one rule the last of these counts. */
enum RuleResult {
    SKIPPED,
    PASSED,
    FAILED
}
