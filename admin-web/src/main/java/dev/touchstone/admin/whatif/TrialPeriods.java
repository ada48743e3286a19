package dev.touchstone.admin.whatif;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The past periods a table can be tried on. */
final class TrialPeriods {

    private static final int MOST = 24;

    private TrialPeriods() {}

    /** Months with facts, newest first. */
    static List<String> months(TouchedDays days) {
        List<String> months = new ArrayList<>();
        YearMonth first = YearMonth.from(days.first());
        for (YearMonth each = YearMonth.from(days.last());
                !each.isBefore(first) && months.size() < MOST;
                each = each.minusMonths(1)) {
            months.add(each.toString());
        }
        return months;
    }

    /** The last of them that is over, else the newest. */
    static String lastFull(List<String> months, LocalDate today) {
        YearMonth running = YearMonth.from(today);
        return months.stream()
                .filter(each -> YearMonth.parse(each).isBefore(running))
                .findFirst()
                .orElse(months.get(0));
    }

    /**
     * Periods of one kind that share a month with a span.
     *
     * @param from first month
     * @param until last month; taken as the first where it lies before
     */
    static List<Period> between(String from, String until, Period.Kind kind) {
        YearMonth first = YearMonth.parse(from);
        YearMonth last = YearMonth.parse(until);
        Set<Period> periods = new LinkedHashSet<>();
        for (YearMonth month = last.isBefore(first) ? last : first;
                !month.isAfter(last.isBefore(first) ? first : last);
                month = month.plusMonths(1)) {
            periods.add(of(month, kind));
        }
        return List.copyOf(periods);
    }

    private static Period of(YearMonth month, Period.Kind kind) {
        return switch (kind) {
            case QUARTER -> Period.parse(month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3);
            case YEAR -> Period.parse(String.valueOf(month.getYear()));
            case MONTH, SPAN -> Period.of(month);
        };
    }
}
