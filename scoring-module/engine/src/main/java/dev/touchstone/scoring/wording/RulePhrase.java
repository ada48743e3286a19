package dev.touchstone.scoring.wording;

/** What a rule says. */
enum RulePhrase {
    STEP_FULL,
    STEP_STARTED,
    STEP_PROPORTIONAL,
    LOWER_FULL,
    LOWER_STARTED,
    LOWER_PROPORTIONAL,
    TARGET_MET,
    CUT_OVER,
    CUT_FROM,
    CUT_UNDER,
    CUT_DOWN_TO,
    NO_CUT_OFF,
    NO_FAULT,
    PER_FAULT,
    ZERO_FROM_FAULTS,
    RUBRIC,
    BAND_FROM,
    BAND_SHARE,
    BAND_BY_POINTS,
    ANSWER,
    ANSWER_MEAN,
    LINEAR_BEST,
    LINEAR_WORST,
    LINEAR_BETWEEN,
    ROW,
    OTHERWISE,
    DIRECT,
    CHANNEL_TARGET,
    CHANNEL_OTHERS
}
