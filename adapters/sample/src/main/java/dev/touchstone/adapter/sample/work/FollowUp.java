package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Employee;
import java.time.Duration;
import java.time.Instant;

/**
 * The customer comes again about the same matter.
 *
 * @param started when
 * @param served who answered
 * @param waited how long the customer waited
 * @param talk how long it took
 */
public record FollowUp(Instant started, Employee served, Duration waited, Talk talk) {

    /**
     * When it was over.
     *
     * @return the instant
     */
    public Instant ended() {
        return started.plus(waited).plus(talk.total());
    }
}
