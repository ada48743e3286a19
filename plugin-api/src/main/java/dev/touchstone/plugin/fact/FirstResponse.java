package dev.touchstone.plugin.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first human response to a ticket: an instant, or a duration where the source tells no instant.
 *
 * @param at when; null if only the duration is known
 * @param after how long after opening, not negative; null if only the instant is known
 * @param basis how it was measured
 */
public record FirstResponse(@Nullable Instant at, @Nullable Duration after, ResponseBasis basis) {

    /**
     * Checks that something is known.
     *
     * @throws IllegalArgumentException if both are missing or the duration is negative
     */
    public FirstResponse {
        if (at == null && after == null) {
            throw new IllegalArgumentException(
                    "A first response needs its instant or its duration: leave it out when neither is known");
        }
        if (after != null && after.isNegative()) {
            throw new IllegalArgumentException(
                    "A first response cannot come " + after.negated() + " before the ticket was opened");
        }
    }

    /**
     * A response at an instant, by the clock.
     *
     * @param at when
     * @return the response
     */
    public static FirstResponse at(Instant at) {
        return new FirstResponse(at, null, ResponseBasis.CALENDAR);
    }

    /**
     * How long the customer waited.
     *
     * @param opened when the ticket was opened
     * @return the source's duration, else the time from opening to the response; negative if the source's instants are out of order
     */
    public Duration since(Instant opened) {
        if (after != null) {
            return after;
        }
        return Duration.between(opened, Objects.requireNonNull(at));
    }

    /**
     * When the response came.
     *
     * @param opened when the ticket was opened
     * @return the instant, worked out from the duration where the source tells no instant
     */
    public Instant instant(Instant opened) {
        return at != null ? at : opened.plus(since(opened));
    }
}
