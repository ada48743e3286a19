package dev.touchstone.scoring.period;

import java.time.Instant;
import java.time.ZoneId;

/** A stretch of time, once or recurring, that an exemption or a filter names. */
public sealed interface TimeWindow permits HourWindow, WeeklyWindow, DatedWindow, ClosedHours {

    /**
     * Whether an instant lies in the window.
     *
     * @param instant when
     * @param zone the organisation's zone
     * @return true from the window's start until before its end
     */
    boolean contains(Instant instant, ZoneId zone);
}
