package dev.touchstone.scoring.period;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The same hours on some days of every week, such as the evening peak from Monday to Friday. Hours that cross midnight belong to the
 * day on which they begin.
 *
 * @param days at least one
 * @param hours the hours of each of these days
 */
public record WeeklyWindow(Set<DayOfWeek> days, HourWindow hours) implements TimeWindow {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if no day is named
     */
    public WeeklyWindow {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A weekly window " + hours + " needs at least one day");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    @Override
    public boolean contains(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        boolean afterMidnight =
                hours.until().isBefore(hours.from()) && local.toLocalTime().isBefore(hours.until());
        var day = afterMidnight ? local.getDayOfWeek().minus(1) : local.getDayOfWeek();
        return days.contains(day) && hours.contains(local.toLocalTime());
    }
}
