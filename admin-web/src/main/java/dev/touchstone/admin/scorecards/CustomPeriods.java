package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Results of days that somebody chooses, beside months, quarters and years. They are kept up to date once they were asked for. */
@ApplicationScoped
@Transactional
public class CustomPeriods {

    private static final int LONGEST = 366;

    @Inject
    CardStore cards;

    @Inject
    DueResults due;

    @Inject
    StandardDesk standards;

    @Inject
    Jobs jobs;

    /**
     * Asks for results of some days; those known already are not computed again.
     *
     * @param from first day
     * @param last last day
     * @return the period: a month, quarter or year if the days are just that
     */
    Period ask(String standard, LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            throw new Refusal("scorecards.custom.order", from.toString(), last.toString());
        }
        Period period = named(from, last);
        if (period.days() > LONGEST) {
            throw new Refusal("scorecards.custom.long", LONGEST);
        }
        if (standards.listInForce(standard, period).isEmpty()) {
            throw new Refusal("scorecards.custom.nothing", from.toString());
        }
        if (cards.listOf(standard, period.toString()).isEmpty()) {
            due.askFirst(standard, period);
            jobs.start(CustomPeriodWork.KIND, from.toEpochDay());
        }
        return period;
    }

    /** The days as a period that has a name, if they are one. */
    static Period named(LocalDate from, LocalDate last) {
        Period span = Period.span(from, last.plusDays(1));
        return Stream.of(
                        YearMonth.from(from).toString(),
                        from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3,
                        String.valueOf(from.getYear()))
                .map(Period::parse)
                .filter(each -> each.from().equals(span.from()) && each.until().equals(span.until()))
                .findFirst()
                .orElse(span);
    }

    /** Those of some standards that share a day with a month of a list; each with its standard. */
    List<DueSpan> listTouched(Collection<String> keys, Collection<Period> periods) {
        return keys.stream()
                .flatMap(standard -> cards.listSpans(standard).stream().map(period -> new DueSpan(standard, period)))
                .filter(span -> touches(span.period(), periods))
                .toList();
    }

    private static boolean touches(Period span, Collection<Period> periods) {
        return periods.stream()
                .filter(each -> each.kind() == Period.Kind.MONTH)
                .anyMatch(each ->
                        span.from().isBefore(each.until()) && each.from().isBefore(span.until()));
    }

    /**
     * Results of a custom period to be computed again.
     *
     * @param standard the standard's stable name
     * @param period its days
     */
    record DueSpan(String standard, Period period) {}
}
