package dev.touchstone.adapter.contract.fake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a customer was asked about a ticket, and what came of it: a rating given by the customer, or a callback.
 *
 * @param id its number, from 1
 * @param ticket the number of the ticket
 * @param form {@code rating} or {@code callback}
 * @param outcome {@code answered}, {@code refused} or {@code not reached}
 * @param points from 1 to 5; null unless answered
 * @param recorded when
 */
public record FakeSurvey(
        long id,
        long ticket,
        String form,
        String outcome,
        @Nullable Integer points,
        Instant recorded) {}
