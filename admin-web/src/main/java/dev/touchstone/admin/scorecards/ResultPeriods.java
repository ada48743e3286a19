package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Cadence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells the periods whose results depend on what happened on some days. */
@ApplicationScoped
public class ResultPeriods {

    private static final List<Period.Kind> KINDS = List.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR);

    @Inject
    PastDesk standards;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /**
     * Every month, quarter and year that shares a day, and every later one that has begun and carries a value of the days because the
     * standard measures a line less often.
     */
    Set<Period> listOf(String standard, TouchedDays days) {
        Set<Period> periods = listSharing(days);
        Period span = Period.span(days.first(), days.last().plusDays(1));
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        for (Cadence cadence : standards.listCadences(standard)) {
            KINDS.stream()
                    .flatMap(kind -> cadence.listCarrying(span, kind).stream())
                    .filter(period -> !period.from().isAfter(today))
                    .forEach(periods::add);
        }
        return periods;
    }

    /** Every month, quarter and year that shares a day, month by month. */
    static Set<Period> listSharing(TouchedDays days) {
        Set<Period> periods = new LinkedHashSet<>();
        for (LocalDate day = days.first().withDayOfMonth(1); !day.isAfter(days.last()); day = day.plusMonths(1)) {
            for (Period.Kind kind : KINDS) {
                periods.add(Period.containing(kind, day));
            }
        }
        return periods;
    }
}
