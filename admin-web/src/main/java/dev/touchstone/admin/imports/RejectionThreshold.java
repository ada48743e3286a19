package dev.touchstone.admin.imports;

import org.jspecify.annotations.Nullable;

/**
 * Of how many rejected records in one run administrators are told.
 *
 * @param percent from which share of the records read on, 1 to 100; null if the share does not matter
 * @param records from how many on, at least 1; null if their number does not matter
 * @param setBy who said so last; null for the default
 */
public record RejectionThreshold(
        @Nullable Integer percent,
        @Nullable Integer records,
        @Nullable String setBy) {

    /** One in twenty, or a thousand. */
    static final RejectionThreshold USUAL = new RejectionThreshold(5, 1000, null);

    private static final int ALL = 100;

    /**
     * What a run says.
     *
     * @param rejected how many records it rejected
     * @param read how many it read, those among them
     * @return null if it read too little to say that all is well: so few that one rejected record would reach the share
     */
    @Nullable Verdict judge(long rejected, long read) {
        if (rejected > 0 && (reachesShare(rejected, read) || reachesNumber(rejected))) {
            return Verdict.REACHED;
        }
        return read > 0 && !reachesShare(1, read) ? Verdict.BELOW : null;
    }

    private boolean reachesShare(long rejected, long read) {
        return percent != null && rejected * ALL >= percent * read;
    }

    private boolean reachesNumber(long rejected) {
        return records != null && rejected >= records;
    }

    /** What a run says about rejected records. */
    enum Verdict {
        /** There are so many that administrators are told. */
        REACHED,
        /** There are few or none. */
        BELOW
    }
}
