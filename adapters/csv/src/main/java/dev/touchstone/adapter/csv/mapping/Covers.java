package dev.touchstone.adapter.csv.mapping;

import java.time.LocalDate;

/** What a figure covers from its first day. */
public enum Covers {
    /** That day. */
    DAY,
    /** Seven days. */
    WEEK,
    /** To the same day of the next month. */
    MONTH,
    /** Three months. */
    QUARTER,
    /** Twelve months. */
    YEAR;

    /**
     * The day after the last.
     *
     * @param from the first day
     * @return after {@code from}
     */
    public LocalDate until(LocalDate from) {
        return switch (this) {
            case DAY -> from.plusDays(1);
            case WEEK -> from.plusWeeks(1);
            case MONTH -> from.plusMonths(1);
            case QUARTER -> from.plusMonths(3);
            case YEAR -> from.plusYears(1);
        };
    }
}
