package dev.touchstone.scoring.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One stretch of time by the organisation's clock, half-open: an outage, a sales campaign.
 *
 * @param from first moment that belongs to it
 * @param until first moment that does not, after {@code from}
 */
public record DatedWindow(LocalDateTime from, LocalDateTime until) implements TimeWindow {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it covers no time
     */
    public DatedWindow {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A window from " + from + " until " + until
                    + " has no length\nMaybe the two ends were given the wrong way round");
        }
    }

    /**
     * Whole days.
     *
     * @param first first day
     * @param last last day, included
     * @return the window
     */
    public static DatedWindow ofDays(LocalDate first, LocalDate last) {
        return new DatedWindow(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    @Override
    public boolean contains(Instant instant, ZoneId zone) {
        var local = LocalDateTime.ofInstant(instant, zone);
        return !local.isBefore(from) && local.isBefore(until);
    }
}
