package dev.touchstone.scoring.card;

/** Whether a line has points of its own. */
public enum LineState {
    /** Rated by its rule. */
    RATED,
    /** Fewer records than the minimum sample: not rated. */
    TOO_FEW,
    /** Nothing was counted. */
    NO_DATA,
    /** Exempted by a named person: not applicable to this subject in this period. */
    EXEMPT
}
