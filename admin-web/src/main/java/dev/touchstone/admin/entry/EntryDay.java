package dev.touchstone.admin.entry;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a month, as people write it in spreadsheets.
 *
 * @param from the day, or the first of the month
 * @param until the day after the last
 * @param time the time of day; noon where none was written, so that it lies within business hours
 */
record EntryDay(LocalDate from, LocalDate until, LocalTime time) {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?");

    /** Reads 2026-11-05, 2026/11/5, 2026.11.5, 2026年11月5日, each with or without a time, and months alike; else empty. */
    static Optional<EntryDay> parse(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
                LocalTime time = day.group(4) == null ? LocalTime.NOON : LocalTime.of(number(day, 4), number(day, 5));
                return Optional.of(new EntryDay(date, date.plusDays(1), time));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                YearMonth whole = YearMonth.of(number(month, 1), number(month, 2));
                return Optional.of(
                        new EntryDay(whole.atDay(1), whole.plusMonths(1).atDay(1), LocalTime.NOON));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The instant that puts it into a period. */
    Instant at(ZoneId zone) {
        return from.atTime(time).atZone(zone).toInstant();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
