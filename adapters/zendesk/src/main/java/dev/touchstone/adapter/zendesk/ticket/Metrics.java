package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Zendesk has measured about one ticket, in its {@code metric_set}. Durations are whole minutes, by the calendar and by business
 * hours; in messaging the first reply is told in seconds, too.
 */
final class Metrics {

    private static final TimeForm TIME = TimeForm.iso();
    private static final String SET = "metric_set.";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final JsonRow ticket;

    Metrics(JsonRow ticket) {
        this.ticket = ticket;
    }

    @Nullable FirstResponse firstResponse(ResponseBasis basis) throws UnreadableFieldException {
        if (basis == ResponseBasis.BUSINESS) {
            return findMinutes("reply_time_in_minutes.business")
                    .map(after -> new FirstResponse(null, after, basis))
                    .orElse(null);
        }
        Optional<Duration> seconds = findCount("reply_time_in_seconds.calendar").map(Duration::ofSeconds);
        return findMinutes("reply_time_in_minutes.calendar")
                .map(minutes -> new FirstResponse(null, exact(minutes, seconds), basis))
                .orElse(null);
    }

    /** The seconds are believed only where they are the same time, told more exactly. */
    private static Duration exact(Duration minutes, Optional<Duration> seconds) {
        return seconds.filter(told -> told.minus(minutes).abs().compareTo(A_MINUTE) < 0)
                .orElse(minutes);
    }

    Optional<Duration> findMinutes(String field) throws UnreadableFieldException {
        return findCount(field).map(Duration::ofMinutes);
    }

    Optional<Instant> findInstant(String field) throws UnreadableFieldException {
        return ticket.findInstant(SET + field, TIME);
    }

    Optional<Integer> findCount(String field) throws UnreadableFieldException {
        Optional<Long> count = ticket.findWhole(SET + field);
        if (count.isPresent() && count.get() != count.get().intValue()) {
            throw new UnreadableFieldException(
                    ticket.path(SET + field),
                    count.get().toString(),
                    new LocalizedText("数目太大，不可能", "數目太大，不可能", "Too large a number to be true"));
        }
        return count.map(Long::intValue);
    }
}
