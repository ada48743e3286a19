package dev.touchstone.scoring.card;

import dev.touchstone.scoring.standard.Indicator;

/** Whether a line has points of its own. */
public enum LineState {
    /** Rated by its rule. */
    RATED,
    /** Fewer records than the minimum sample: not rated. */
    TOO_FEW,
    /** Nothing was counted. */
    NO_DATA,
    /** Exempted by a named person: not applicable to this subject in this period. */
    EXEMPT;

    /**
     * What becomes of a line that nobody exempted.
     *
     * @param indicator the line
     * @param measured whether there is a value
     * @param sampleSize how many records it rests on
     * @return rated, too few or no data
     */
    public static LineState of(Indicator indicator, boolean measured, long sampleSize) {
        if (!measured) {
            return NO_DATA;
        }
        return sampleSize < indicator.minimumSample() ? TOO_FEW : RATED;
    }
}
