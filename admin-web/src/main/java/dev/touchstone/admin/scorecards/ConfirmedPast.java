package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.measurements.CountedDays;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.ConfirmedResults;
import dev.touchstone.admin.standards.CoveredDays;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Results that were confirmed before a version was published over their days, and what they would be under it. */
@ApplicationScoped
@Transactional
public class ConfirmedPast implements ConfirmedResults {

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    ConfirmedStore confirmed;

    @Inject
    StandingDecisions decisions;

    @Inject
    PastDesk standards;

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CountedDays days;

    @Override
    public long count(CoveredDays days) {
        return confirmed.count(days);
    }

    /** What was confirmed so far for the days of a draft. */
    public List<ConfirmedCard> list(Standard effective, DataScope scope) {
        return confirmed.list(standards.coveredBy(effective), EVER, scope);
    }

    /** What had been confirmed when a version was published. */
    public List<ConfirmedCard> listBefore(VersionRow published, DataScope scope) {
        Instant at = Objects.requireNonNull(published.publishedAt());
        return confirmed.list(standards.coveredBy(published.standard()), at, scope);
    }

    /** The keys of those that were confirmed again under a version. */
    public Set<Long> listRestated(VersionRow published) {
        return confirmed.listRestated(
                published.standard().version().standard(),
                published.standard().version().version());
    }

    /**
     * Everybody's result of a period if a draft were published with its days; nothing is saved. Empty where personal fields of the
     * facts were erased, since results stay as they are there.
     */
    public SortedMap<Subject, Scorecard> tryOut(long draft, Standard effective, Period period) {
        SortedMap<Subject, Scorecard> results = new TreeMap<>();
        ZoneId zone = organisation.zone();
        List<InForce> versions = standards.listInForceWith(draft, effective, period);
        long asOf = facts.position();
        StoredRoster roster = directory.roster(asOf);
        Assessment assessment = new Assessment(period, zone, roster, versions);
        boolean erased = facts.isErased(period.start(zone), period.end(zone))
                || assessment.listMeasuredPeriods().stream()
                        .anyMatch(measured -> facts.isErased(measured.start(zone), measured.end(zone)));
        if (versions.isEmpty() || erased) {
            return results;
        }
        SortedMap<Subject, CardInput> measured = days.tryOut(assessment, roster, asOf);
        Scorecard.derivedFromAll(decisions.applied(effective.version().standard(), period, measured.values()))
                .forEach(card -> results.put(card.input().subject(), card));
        return results;
    }
}
