package dev.touchstone.scoring.wording;

/** The steps from facts to points. */
enum CalculationPhrase {
    SUM_BY,
    COUNT_BY,
    MEDIAN_OF,
    PERCENTILE_OF,
    MEAN_OF_MONTHS,
    SAMPLE_GIVES,
    FULL_STEPS,
    STARTED_STEPS,
    PROPORTIONAL_STEPS,
    FAULTS_TIMES,
    NOTHING_LEFT,
    RESULT,
    ALL_KEPT
}
