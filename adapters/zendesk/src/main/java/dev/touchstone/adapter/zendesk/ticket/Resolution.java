package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket was resolved. Zendesk tells the last time to the second, and the first in minutes after it was opened: so the last
 * is the first, too, as long as nothing was reopened, and the first is never told to be later.
 *
 * @param first null if never, or not told
 * @param last null if the ticket is not over, or it is not told
 */
record Resolution(@Nullable Instant first, @Nullable Instant last) {

    static Resolution of(Metrics metrics, Instant opened, boolean over) throws UnreadableFieldException {
        Instant first = metrics.findMinutes("first_resolution_time_in_minutes.calendar")
                .map(opened::plus)
                .orElse(null);
        if (!over) {
            return new Resolution(first, null);
        }
        Optional<Duration> whole = metrics.findMinutes("full_resolution_time_in_minutes.calendar");
        Instant last = metrics.findInstant("solved_at")
                .or(() -> whole.map(opened::plus))
                .orElse(null);
        boolean once =
                metrics.findCount("reopens").filter(reopens -> reopens == 0).isPresent();
        boolean late = first != null && last != null && first.isAfter(last);
        return new Resolution(once || late ? last : first, last);
    }
}
