package dev.touchstone.scoring.period;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When the organisation is open. Hours end on the day on which they begin.
 *
 * @param week hours by weekday; a missing day is closed
 * @param closed days that are closed whatever their weekday: public holidays
 * @param exceptions days with other hours than their weekday's, such as working days in exchange for a holiday; they win over both
 */
public record BusinessCalendar(
        Map<DayOfWeek, HourWindow> week, SortedSet<LocalDate> closed, SortedMap<LocalDate, HourWindow> exceptions) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if hours cross midnight
     */
    public BusinessCalendar {
        Map<DayOfWeek, HourWindow> byDay = new EnumMap<>(DayOfWeek.class);
        byDay.putAll(week);
        week = Collections.unmodifiableMap(byDay);
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        week.values().forEach(BusinessCalendar::requireOneDay);
        exceptions.values().forEach(BusinessCalendar::requireOneDay);
    }

    /**
     * Whether the organisation is open.
     *
     * @param instant when
     * @param zone the organisation's zone
     * @return true within the day's hours
     */
    public boolean isOpen(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        HourWindow hours = exceptions.get(local.toLocalDate());
        if (hours == null && !closed.contains(local.toLocalDate())) {
            hours = week.get(local.getDayOfWeek());
        }
        return hours != null && hours.contains(local.toLocalTime());
    }

    private static void requireOneDay(HourWindow hours) {
        boolean endsThatDay =
                hours.from().isBefore(hours.until()) || hours.until().toSecondOfDay() == 0;
        if (!endsThatDay) {
            throw new IllegalArgumentException("Business hours " + hours
                    + " cross midnight: give the part after midnight to the next day, from 00:00");
        }
    }
}
