package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Goes through the facts of a period once and measures everybody by all indicators asked for. */
@ApplicationScoped
@Transactional
public class MeasuringRun {

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CountedDays days;

    /** What happened to facts and people since a position. */
    public LedgerNews since(long position) {
        long now = facts.position();
        if (now == position) {
            return new LedgerNews(now, Optional.empty(), false);
        }
        return new LedgerNews(
                now, facts.findTouched(position, organisation.zone()), directory.hasChangedSince(position));
    }

    /** Whether personal fields of the period's facts were erased, so that it cannot be measured any more. */
    public boolean isErased(Period period) {
        ZoneId zone = organisation.zone();
        return facts.isErased(period.start(zone), period.end(zone));
    }

    /** Measures everybody by the indicators of a standard, whomever it assesses. */
    public MeasuredPeriod measure(Standard standard, Period period) {
        if (isErased(period)) {
            return MeasuredPeriod.none(period);
        }
        long asOf = facts.position();
        Standard everybody = standard.withSubjects(EnumSet.allOf(Subject.Kind.class));
        return byIndicator(period, inputs(everybody, period, directory.roster(asOf), asOf));
    }

    /**
     * Measures the whole company as one: all records of everybody known are pooled.
     *
     * @param asOf a position of the ledger
     * @return measurements by the indicator's key; empty if nothing counts or personal fields of the facts were erased
     */
    public Map<String, Measurement> measureCompany(Standard standard, Period period, long asOf) {
        if (isErased(period)) {
            return Map.of();
        }
        Standard company = standard.withSubjects(EnumSet.of(Subject.Kind.DEPARTMENT));
        return byIndicator(period, inputs(company, period, new WholeCompany(directory.roster(asOf)), asOf))
                .listLines(WholeCompany.SUBJECT);
    }

    /** Where the ledger of facts stands. */
    public long position() {
        return facts.position();
    }

    private SortedMap<Subject, CardInput> inputs(Standard standard, Period period, DatedRoster roster, long asOf) {
        return days.tryOut(Assessment.of(standard, period, organisation.zone(), roster), roster, asOf);
    }

    private static MeasuredPeriod byIndicator(Period period, SortedMap<Subject, CardInput> inputs) {
        Map<String, SortedMap<Subject, Measurement>> columns = new HashMap<>();
        SortedMap<Subject, List<Veto>> vetoes = new TreeMap<>();
        inputs.forEach((subject, input) -> {
            input.segments()
                    .forEach(segment -> segment.measurements()
                            .forEach((indicator, measured) -> columns.computeIfAbsent(indicator, key -> new TreeMap<>())
                                    .put(subject, measured)));
            if (!input.vetoes().isEmpty()) {
                vetoes.put(subject, input.vetoes());
            }
        });
        columns.replaceAll((indicator, column) -> Collections.unmodifiableSortedMap(column));
        return new MeasuredPeriod(period, columns, Set.of(), vetoes);
    }
}
