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

    /** Those that have begun, newest first, at most so many; later ones only if there is no other. */
    public static List<Period> list(TouchedDays days, LocalDate today, int most) {
        return downFrom(newest(days, YearMonth.from(today)), days, most);
    }

    /** The full ones, newest first, at most so many; the running month only if there is no other. */
    public static List<Period> listFull(TouchedDays days, LocalDate today, int most) {
        return downFrom(newest(days, YearMonth.from(today).minusMonths(1)), days, most);
    }

    private static YearMonth newest(TouchedDays days, YearMonth wanted) {
        YearMonth last = YearMonth.from(days.last());
        return last.isAfter(wanted) && !YearMonth.from(days.first()).isAfter(wanted) ? wanted : last;
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
