package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The last full months that facts reach over. */
final class LastMonths {

    private LastMonths() {}

    /** Newest first, at most so many; the running month only if there is no other. */
    static List<Period> of(TouchedDays days, LocalDate today, int most) {
        YearMonth first = YearMonth.from(days.first());
        YearMonth last = YearMonth.from(days.last());
        YearMonth full = YearMonth.from(today).minusMonths(1);
        YearMonth each = last.isAfter(full) && !first.isAfter(full) ? full : last;
        List<Period> months = new ArrayList<>();
        while (!each.isBefore(first) && months.size() < most) {
            months.add(Period.of(each));
            each = each.minusMonths(1);
        }
        return months;
    }
}
