package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Six calendar months.
 *
 * @param year such as 2026
 * @param half 1 for January to June, 2 for July to December
 */
record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-H([12])");
    private static final int MONTHS = 6;

    HalfYear {
        if (half < 1 || half > 2) {
            throw new IllegalArgumentException("A year has halves 1 and 2, not " + half);
        }
    }

    /** Reads {@code 2026-H1}; empty for anything else. */
    static Optional<HalfYear> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The one a day lies in. */
    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    LocalDate from() {
        return LocalDate.of(year, half == 1 ? 1 : MONTHS + 1, 1);
    }

    /** The day after the last. */
    LocalDate until() {
        return from().plusMonths(MONTHS);
    }

    Period period() {
        return Period.span(from(), until());
    }

    List<Period> listMonths() {
        List<Period> months = new ArrayList<>();
        for (LocalDate day = from(); day.isBefore(until()); day = day.plusMonths(1)) {
            months.add(Period.of(YearMonth.from(day)));
        }
        return months;
    }

    HalfYear previous() {
        return of(from().minusDays(1));
    }

    HalfYear next() {
        return of(until());
    }

    @Override
    public int compareTo(HalfYear other) {
        return from().compareTo(other.from());
    }

    /** Such as {@code 2026-H1}. */
    @Override
    public String toString() {
        return year + "-H" + half;
    }
}
