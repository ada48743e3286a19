package dev.touchstone.scoring.period;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Whenever the organisation is closed.
 *
 * @param calendar when it is open
 */
public record ClosedHours(BusinessCalendar calendar) implements TimeWindow {

    @Override
    public boolean contains(Instant instant, ZoneId zone) {
        return !calendar.isOpen(instant, zone);
    }
}
