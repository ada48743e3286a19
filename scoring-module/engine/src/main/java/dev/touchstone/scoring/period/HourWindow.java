package dev.touchstone.scoring.period;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The same hours of every day in the organisation's zone, half-open. It may cross midnight: 22:00 to 06:00.
 *
 * @param from first moment of the day that belongs to it
 * @param until first moment that does not, different from {@code from}; 00:00 is the end of the day
 */
public record HourWindow(LocalTime from, LocalTime until) implements TimeWindow {

    /**
     * Checks that it covers something and not everything.
     *
     * @throws IllegalArgumentException if both ends are equal
     */
    public HourWindow {
        if (from.equals(until)) {
            throw new IllegalArgumentException("A window from " + from + " to " + until
                    + " has no length\nMaybe the whole day is meant: leave the window out");
        }
    }

    /**
     * A window from times as people write them.
     *
     * @param from such as {@code 19:00}
     * @param until such as {@code 21:00}
     * @return the window
     * @throws java.time.format.DateTimeParseException if one is not a time of day
     */
    public static HourWindow of(String from, String until) {
        return new HourWindow(LocalTime.parse(from), LocalTime.parse(until));
    }

    /**
     * Whether a time of day lies in the window.
     *
     * @param time any
     * @return true from the start until before the end
     */
    public boolean contains(LocalTime time) {
        boolean started = !time.isBefore(from);
        boolean notEnded = time.isBefore(until);
        return from.isBefore(until) ? started && notEnded : started || notEnded;
    }

    @Override
    public boolean contains(Instant instant, ZoneId zone) {
        return contains(instant.atZone(zone).toLocalTime());
    }

    /** For example {@code 19:00–21:00}. */
    @Override
    public String toString() {
        return from + "–" + until;
    }
}
