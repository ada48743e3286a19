package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The months that facts reach over. */
public final class PastMonths {

    private PastMonths() {}

    /** All of them, newest first, at most so many; also the running one. */
    public static List<Period> list(TouchedDays days, int most) {
        return downFrom(YearMonth.from(days.last()), days, most);
    }

    /** The full ones, newest first, at most so many; the running month only if there is no other. */
    public static List<Period> listFull(TouchedDays days, LocalDate today, int most) {
        YearMonth first = YearMonth.from(days.first());
        YearMonth last = YearMonth.from(days.last());
        YearMonth full = YearMonth.from(today).minusMonths(1);
        YearMonth newest = last.isAfter(full) && !first.isAfter(full) ? full : last;
        return downFrom(newest, days, most);
    }

    private static List<Period> downFrom(YearMonth newest, TouchedDays days, int most) {
        YearMonth first = YearMonth.from(days.first());
        List<Period> months = new ArrayList<>();
        for (YearMonth each = newest; !each.isBefore(first) && months.size() < most; each = each.minusMonths(1)) {
            months.add(Period.of(each));
        }
        return months;
    }
}
