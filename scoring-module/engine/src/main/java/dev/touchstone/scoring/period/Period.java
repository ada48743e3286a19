package dev.touchstone.scoring.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole days in the organisation's zone, half-open.
 *
 * @param kind month, quarter, half-year, year, or any other span
 * @param from first day
 * @param until the day after the last, after {@code from}
 */
public record Period(Kind kind, LocalDate from, LocalDate until) implements Comparable<Period> {

    private static final Pattern PART_OF_YEAR = Pattern.compile("([0-9]{4})-(Q[1-4]|H[12])");

    /** What a period is. */
    public enum Kind {
        /** A calendar month, for incentives. */
        MONTH(1),
        /** A calendar quarter, for reviews. */
        QUARTER(3),
        /** Half of a calendar year, for measuring what is rare. */
        HALF_YEAR(6),
        /** A calendar year, for awards. */
        YEAR(12),
        /** Any other span of days: a segment cut by an overlay, a pilot. */
        SPAN(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /**
         * How long it is.
         *
         * @return in calendar months; 0 for a span
         */
        public int months() {
            return months;
        }
    }

    /**
     * Checks the days against the kind.
     *
     * @throws IllegalArgumentException if the period covers no day or is not one of its kind
     */
    public Period {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A period covers at least one day: from " + from + " until before " + until);
        }
        if (kind != Kind.SPAN) {
            boolean aligned = from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % kind.months == 0;
            if (!aligned || !from.plusMonths(kind.months).equals(until)) {
                throw new IllegalArgumentException("From " + from + " until before " + until + " is not a " + kind);
            }
        }
    }

    /**
     * A calendar month.
     *
     * @param month which
     * @return the period
     */
    public static Period of(YearMonth month) {
        return starting(Kind.MONTH, month.atDay(1));
    }

    /**
     * The period of a kind that a day lies in.
     *
     * @param kind month, quarter, half-year or year
     * @param day any
     * @return the period
     * @throws IllegalArgumentException for a span, which no day alone tells
     */
    public static Period containing(Kind kind, LocalDate day) {
        if (kind == Kind.SPAN) {
            throw new IllegalArgumentException("The day " + day + " lies in many spans");
        }
        int after = (day.getMonthValue() - 1) % kind.months;
        return starting(kind, day.withDayOfMonth(1).minusMonths(after));
    }

    /**
     * Any span of days.
     *
     * @param from first day
     * @param until the day after the last
     * @return the period
     */
    public static Period span(LocalDate from, LocalDate until) {
        return new Period(Kind.SPAN, from, until);
    }

    /**
     * Reads what {@link #toString()} writes: {@code 2026-10}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026} or {@code 2026-10-01/2026-10-15}.
     *
     * @param text one of these forms
     * @return the period
     * @throws IllegalArgumentException for anything else; the message shows the forms
     */
    public static Period parse(String text) {
        try {
            Matcher part = PART_OF_YEAR.matcher(text);
            if (part.matches()) {
                Kind kind = part.group(2).charAt(0) == 'Q' ? Kind.QUARTER : Kind.HALF_YEAR;
                int before = part.group(2).charAt(1) - '1';
                return starting(kind, LocalDate.of(Integer.parseInt(part.group(1)), before * kind.months + 1, 1));
            }
            if (text.matches("[0-9]{4}")) {
                return starting(Kind.YEAR, LocalDate.of(Integer.parseInt(text), 1, 1));
            }
            int slash = text.indexOf('/');
            if (slash > 0) {
                return span(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            }
            return of(YearMonth.parse(text));
        } catch (DateTimeException wrongForm) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a period: write 2026-10, 2026-Q4, 2026-H2, 2026 or 2026-10-01/2026-10-15",
                    wrongForm);
        }
    }

    /**
     * Whether an instant lies in the period.
     *
     * @param instant when
     * @param zone the organisation's zone
     * @return true from the first day's start until before the last day's end
     */
    public boolean contains(Instant instant, ZoneId zone) {
        return !instant.isBefore(start(zone)) && instant.isBefore(end(zone));
    }

    /**
     * The first instant.
     *
     * @param zone the organisation's zone
     * @return start of the first day
     */
    public Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /**
     * The first instant after the period.
     *
     * @param zone the organisation's zone
     * @return start of the day after the last
     */
    public Instant end(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }

    /**
     * How many days it covers.
     *
     * @return at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * The period of the same kind just before.
     *
     * @return month before month, quarter before quarter; for a span, as many days before
     */
    public Period previous() {
        return kind == Kind.SPAN ? span(from.minusDays(days()), from) : starting(kind, from.minusMonths(kind.months));
    }

    /**
     * The period of the same kind just after.
     *
     * @return month after month, quarter after quarter; for a span, as many days after
     */
    public Period next() {
        return kind == Kind.SPAN ? span(until, until.plusDays(days())) : starting(kind, until);
    }

    /**
     * The calendar months in it.
     *
     * @return twelve for a year, six for half of one, three for a quarter, the period itself for a month or a span
     */
    public List<Period> listMonths() {
        if (kind == Kind.SPAN || kind == Kind.MONTH) {
            return List.of(this);
        }
        List<Period> months = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusMonths(1)) {
            months.add(starting(Kind.MONTH, day));
        }
        return List.copyOf(months);
    }

    /**
     * Which of its kind it is in its year.
     *
     * @return from 1; 1 for a year or a span
     */
    public int numberInYear() {
        return kind == Kind.SPAN ? 1 : (from.getMonthValue() - 1) / kind.months + 1;
    }

    /**
     * Whether they share a day.
     *
     * @param other another period
     * @return true if they do
     */
    public boolean meets(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    private static Period starting(Kind kind, LocalDate from) {
        return new Period(kind, from, from.plusMonths(kind.months));
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : until.compareTo(other.until);
    }

    /** {@code 2026-10}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026} or {@code 2026-10-01/2026-10-15}. */
    @Override
    public String toString() {
        switch (kind) {
            case MONTH:
                return YearMonth.from(from).toString();
            case QUARTER:
                return from.getYear() + "-Q" + numberInYear();
            case HALF_YEAR:
                return from.getYear() + "-H" + numberInYear();
            case YEAR:
                return String.valueOf(from.getYear());
            default:
                return from + "/" + until;
        }
    }
}
