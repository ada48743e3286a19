package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.period.Period;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The past periods a table can be tried on. */
final class TrialPeriods {

    private TrialPeriods() {}

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
        return kind == Period.Kind.SPAN ? Period.of(month) : Period.containing(kind, month.atDay(1));
    }
}
