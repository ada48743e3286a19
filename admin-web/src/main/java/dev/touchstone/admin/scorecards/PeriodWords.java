package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Periods in the reader's language. */
@Named("periodWords")
@ApplicationScoped
public class PeriodWords {

    @Inject
    Texts texts;

    /** Such as "2026 年 10 月" or "Q4 2026". */
    public String of(Period period) {
        String year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case MONTH -> texts.of("scorecards.month." + period.from().getMonthValue(), year);
            case QUARTER -> texts.of("scorecards.quarter", year, period.numberInYear());
            case HALF_YEAR -> texts.of("scorecards.half." + period.numberInYear(), year);
            case YEAR -> texts.of("scorecards.year", year);
            case SPAN ->
                texts.of(
                        "scorecards.span",
                        period.from().toString(),
                        period.until().minusDays(1).toString());
        };
    }
}
