package dev.touchstone.adapter.sample.company;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which sample company, and how much of its year has passed.
 *
 * @param seed everything generated follows from it
 * @param year the calendar year, 2000 to 2100
 * @param until the last day that has passed, within the year
 * @param scale volume of tickets, contacts and what follows from them, in per cent
 */
public record Scenario(long seed, int year, LocalDate until, int scale) {

    /** The company's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * The first day.
     *
     * @return 1 January
     */
    public LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    /**
     * What is not known before this instant has not happened yet.
     *
     * @return the end of the last day
     */
    public Instant asOf() {
        return endOf(until);
    }

    /**
     * The end of a day at the company.
     *
     * @param day the day
     * @return the midnight after it
     */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
