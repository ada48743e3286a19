package dev.touchstone.scoring.wording;

/** What is measured by people who judge. */
enum InspectionPhrase {
    FAULTS,
    FAULTS_PER,
    TYPES,
    SEVERITIES,
    PASSED,
    POINTS,
    QUESTION,
    SHOWN_ON,
    SUPERVISOR,
    FACTOR
}
