package dev.touchstone.scoring.coverage;

/** Whether facts feed an indicator, and if not, the first reason on the way from a source to a rated line. */
public enum Feed {
    /** At least one person can be rated. */
    FED,
    /** Somebody has a value, but nobody reaches the minimum sample. */
    TOO_FEW,
    /** Facts count, but nobody known is credited for them. */
    NOBODY_CREDITED,
    /** Facts were looked at, and every one was left out. */
    LEFT_OUT,
    /** There are facts of the right kind, but none that the measure and the selection mean in the period. */
    NOTHING_SELECTED,
    /** No source delivers facts of a kind that the measure looks at. */
    KIND_ABSENT
}
