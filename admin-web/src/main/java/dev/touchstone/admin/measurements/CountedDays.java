package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.FactDays;
import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures from what is kept of days, and looks at facts only where nothing true is kept. What a line counted on a day is true as long
 * as no fact it looks at has changed and everybody belonged where they do now; docs/decisions/counted-days.md tells why that suffices.
 */
@ApplicationScoped
@Transactional
public class CountedDays {

    private static final Logger LOG = System.getLogger(CountedDays.class.getName());

    @Inject
    FactStore facts;

    @Inject
    FactDays changes;

    @Inject
    CountedDayStore store;

    @Inject
    OrganisationDesk organisation;

    /**
     * What scorecards are derived from, and keeps what had to be counted.
     *
     * @param assessments by any name; all with the same roster
     * @param roster theirs
     * @param asOf a position of the ledger
     * @return by the same names
     */
    public <K> Map<K, SortedMap<Subject, CardInput>> measure(
            Map<K, Assessment> assessments, DatedRoster roster, long asOf) {
        return measure(assessments, roster, asOf, true);
    }

    /** The same, for those who only try something out: nothing is kept. */
    public SortedMap<Subject, CardInput> tryOut(Assessment assessment, DatedRoster roster, long asOf) {
        return Objects.requireNonNull(
                measure(Map.of("", assessment), roster, asOf, false).get(""));
    }

    private <K> Map<K, SortedMap<Subject, CardInput>> measure(
            Map<K, Assessment> assessments, DatedRoster roster, long asOf, boolean keep) {
        Map<K, AssessmentPass> passes = new HashMap<>();
        assessments.forEach((name, assessment) -> passes.put(name, assessment.beginWithDays()));
        var lines = new AskedLines();
        assessments.forEach((name, assessment) -> lines.add(assessment, Objects.requireNonNull(passes.get(name))));
        for (Period stretch : lines.listStretches()) {
            measure(stretch, lines, roster, asOf, keep);
        }
        readBesideDays(assessments.values(), passes.values(), asOf);
        Map<K, SortedMap<Subject, CardInput>> inputs = new HashMap<>();
        passes.forEach((name, pass) -> inputs.put(name, pass.conclude()));
        return inputs;
    }

    private void measure(Period stretch, AskedLines lines, DatedRoster roster, long asOf, boolean keep) {
        CountingDays days = days(stretch, lines, roster, asOf);
        list(stretch, lines).stream().filter(days::accept).forEach(kept -> lines.hand(kept.where(), kept.tallies()));
        List<CountedDay> counted = days.count(reader(asOf), lines::hand);
        if (keep && !counted.isEmpty()) {
            keep(counted);
        }
    }

    /**
     * Counts again what some assessments ask for, and compares it with what is kept.
     *
     * @param rebuild whether to keep what was counted now
     */
    public DaysCheck check(Collection<Assessment> assessments, DatedRoster roster, long asOf, boolean rebuild) {
        var lines = new AskedLines();
        assessments.forEach(assessment -> lines.add(assessment, assessment.beginWithDays()));
        DaysCheck check = DaysCheck.NOTHING;
        for (Period stretch : lines.listStretches()) {
            CountingDays known = days(stretch, lines, roster, asOf);
            Map<LineDay, CountedDay> kept = list(stretch, lines).stream()
                    .filter(known::accept)
                    .collect(Collectors.toMap(CountedDay::where, Function.identity()));
            List<CountedDay> counted = days(stretch, lines, roster, asOf).count(reader(asOf), (where, tallies) -> {});
            check = check.plus(compare(counted, kept));
            if (rebuild) {
                keep(counted);
            }
        }
        return check;
    }

    private static DaysCheck compare(List<CountedDay> counted, Map<LineDay, CountedDay> kept) {
        long same = 0;
        long absent = 0;
        for (CountedDay each : counted) {
            CountedDay known = kept.get(each.where());
            if (known == null) {
                absent++;
            } else if (known.isSame(each)) {
                same++;
            }
        }
        return new DaysCheck(same, counted.size() - same - absent, absent);
    }

    private CountingDays days(Period stretch, AskedLines lines, DatedRoster roster, long asOf) {
        List<CountedLine> asked = lines.listIn(stretch);
        ZoneId zone = organisation.zone();
        LocalDate last = CountingDays.lastLookedAt(asked, stretch.until().minusDays(1), zone);
        Map<LocalDate, Long> changed = changes.listChanged(stretch.from(), last.plusDays(1));
        return new CountingDays(stretch, asked, roster, zone, asOf, changed);
    }

    private List<CountedDay> list(Period stretch, AskedLines lines) {
        List<String> digests =
                lines.listIn(stretch).stream().map(CountedLine::digest).toList();
        return store.list(digests, stretch.from(), stretch.until());
    }

    private CountingDays.Reader reader(long asOf) {
        return (kinds, earliest, latest) -> facts.stream(kinds, earliest, latest, asOf);
    }

    /** Another console on the same database may keep the same at the same time; that is as good. */
    private void keep(List<CountedDay> counted) {
        try {
            store.keep(counted);
        } catch (PersistenceException | TransactionalException collision) {
            LOG.log(Level.INFO, "What was counted was not kept, maybe since another console was faster.", collision);
        }
    }

    private void readBesideDays(Collection<Assessment> assessments, Collection<AssessmentPass> passes, long asOf) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        assessments.forEach(assessment -> kinds.addAll(assessment.kindsBesideDays()));
        if (kinds.isEmpty()) {
            return;
        }
        var earliest =
                Collections.min(assessments.stream().map(Assessment::earliest).toList());
        var latest =
                Collections.max(assessments.stream().map(Assessment::latest).toList());
        try (Stream<IdentifiedFact> stream = facts.stream(kinds, earliest, latest, asOf)) {
            stream.forEach(fact -> passes.forEach(pass -> pass.accept(fact)));
        }
    }
}
