package dev.touchstone.scoring.measure;

/** What becomes of contacts whose customer is not known. */
public enum Unidentified {
    /** Left out by name, because repeats cannot be noticed. The default. */
    LEFT_OUT,
    /** Counted as not repeated, as some sources do. */
    NOT_REPEATED
}
