package dev.touchstone.scoring.measure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact that a measure looks at was not counted. Always shown, never silent.
 *
 * @param reason why
 * @param exemption the exemption's key, for {@link Reason#EXEMPT} only; else null
 */
public record Exclusion(Reason reason, @Nullable String exemption) implements Comparable<Exclusion> {

    private static final Comparator<Exclusion> ORDER = Comparator.comparing(Exclusion::reason)
            .thenComparing(Exclusion::exemption, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Why a fact was not counted. */
    public enum Reason {
        /** A declared exemption covers it: peak hours, an outage. */
        EXEMPT,
        /** The customer gave up before anybody could answer. */
        ABANDONED,
        /** Only a machine answered. */
        BOT_ONLY,
        /** Merged into another record. */
        MERGED,
        /** Not a request at all. */
        SPAM,
        /** Not closed yet. */
        NOT_CLOSED,
        /** Ended, but the source does not call it resolved. */
        NOT_RESOLVED,
        /** Nobody has responded yet. */
        NOT_ANSWERED,
        /** Outbound and not connected. */
        NOT_CONNECTED,
        /** The source does not provide what the measure needs. */
        NOT_PROVIDED,
        /** The customer refused to answer. */
        REFUSED,
        /** The customer was not reached. */
        NOT_REACHED,
        /** No answer in time. */
        TIMED_OUT,
        /** The answer is not valid. */
        INVALID,
        /** The question was never put. */
        NOT_ASKED,
        /** Some question of the callback has no answer. */
        INCOMPLETE,
        /** The answer or rating is on another scale than the measure expects. */
        OTHER_SCALE,
        /** Not applicable in the record inspected. */
        NOT_APPLICABLE,
        /** A blind second rating, which serves agreement only. */
        SECOND_RATING,
        /** No customer is known, so that repeats cannot be noticed. */
        ANONYMOUS,
        /** Its times are out of order. */
        IMPOSSIBLE_TIMES,
        /** The figure covers days outside the period. */
        BEYOND_PERIOD,
        /** Nobody is named in the role that is credited. */
        NOBODY_CREDITED
    }

    /**
     * Checks the exemption.
     *
     * @throws IllegalArgumentException if an exemption is named for another reason, or missing
     */
    public Exclusion {
        if ((reason == Reason.EXEMPT) != (exemption != null)) {
            throw new IllegalArgumentException(
                    "An exemption is named exactly where a fact is exempt: " + reason + ", " + exemption);
        }
    }

    /**
     * Left out for a reason that is no exemption.
     *
     * @param reason why
     * @return the exclusion
     */
    public static Exclusion of(Reason reason) {
        return new Exclusion(reason, null);
    }

    @Override
    public int compareTo(Exclusion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return exemption == null ? reason.name() : reason.name() + ":" + exemption;
    }
}
