package dev.touchstone.scoring.standard;

/** Whether an indicator is counted or judged. The mix of the two is computed from the weights, never typed in. */
public enum Nature {
    /** Counted by a system. */
    QUANTITATIVE,
    /** Judged by people. */
    QUALITATIVE
}
