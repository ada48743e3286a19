package dev.touchstone.admin.standards;

import dev.touchstone.admin.measurements.KeptMeasurements;
import dev.touchstone.admin.measurements.PastMonths;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What an indicator measured in the last full months, of everybody its standard is tried on; nobody is named. */
@RequestScoped
class MonthlyValues {

    @Inject
    CoverageDesk coverage;

    @Inject
    KeptMeasurements kept;

    @Inject
    InstantSource clock;

    /** Full months that have facts, newest first; empty if nothing was imported. */
    List<Period> listMonths(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return coverage.findDays()
                .map(days -> PastMonths.listFull(days, today, most))
                .orElseGet(List::of);
    }

    /** The values of a month; nothing yet if they are still being read after so many milliseconds. */
    Optional<List<Measurement>> find(Indicator indicator, Standard standard, Period month, long patience) {
        return kept.find(indicator, standard, month, patience).map(found -> ofKind(found, standard));
    }

    private static List<Measurement> ofKind(SortedMap<Subject, Measurement> found, Standard standard) {
        return found.entrySet().stream()
                .filter(each -> standard.triedOn().contains(each.getKey().kind()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
