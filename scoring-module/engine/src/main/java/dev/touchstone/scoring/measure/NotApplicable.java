package dev.touchstone.scoring.measure;

/** What becomes of questions of an inspection form that were not applicable. */
public enum NotApplicable {
    /** The points of the others are stretched to the form's maximum. The default. */
    RESCALED,
    /** They get full points. */
    FULL_POINTS,
    /** They get none. */
    ZERO,
    /** The whole inspection is left out by name. */
    LEFT_OUT
}
