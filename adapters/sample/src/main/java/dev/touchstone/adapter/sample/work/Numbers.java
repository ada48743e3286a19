package dev.touchstone.adapter.sample.work;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The numbers of the CRM: month, whose, and place in the month. */
final class Numbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private Numbers() {}

    static String of(YearMonth month, String whose, int place) {
        return MONTH.format(month) + "-" + whose.replace("YL-", "") + "-" + String.format(Locale.ROOT, "%03d", place);
    }
}
