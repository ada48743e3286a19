package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.measure.Exclusion.Reason;
import org.jspecify.annotations.Nullable;

/** How often something happened, as one figure. */
public enum Occurrence {
    /** The share of records in which it happened at all, in per cent. */
    SHARE,
    /** How often it happened per record. */
    PER_RECORD,
    /** How often it happened in all. */
    TOTAL;

    /**
     * The unit of the figure.
     *
     * @return per cent for a share, else a number
     */
    public Unit unit() {
        return this == SHARE ? Unit.PERCENT : Unit.COUNT;
    }

    Conclusion conclusion() {
        return this == TOTAL ? Conclusion.TOTAL : Conclusion.RATIO;
    }

    Observation observe(@Nullable Integer times) {
        if (times == null) {
            return Observation.leftOut(Reason.NOT_PROVIDED);
        }
        return this == SHARE ? Observation.of(times > 0) : Observation.of(times.intValue());
    }
}
