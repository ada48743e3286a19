package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.measurements.CountedDays;
import dev.touchstone.admin.measurements.DaysCheck;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Proves that what is kept of days is what their facts say, for every published standard. */
@ApplicationScoped
@Transactional
public class CountedDaysDesk {

    @Inject
    StandardDesk standards;

    @Inject
    PastDesk past;

    @Inject
    DirectoryStore directory;

    @Inject
    FactStore facts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CountedDays days;

    /**
     * Counts the days of a month again and compares.
     *
     * @param rebuild whether to keep what was counted now instead of what was kept
     */
    public DaysCheck check(YearMonth month, boolean rebuild) {
        Period period = Period.of(month);
        long asOf = facts.position();
        StoredRoster roster = directory.roster(asOf);
        List<Assessment> assessments = new ArrayList<>();
        for (String standard : standards.listPublishedStandards()) {
            List<InForce> versions = past.listInForce(standard, period, Set.of());
            if (!versions.isEmpty()) {
                assessments.add(new Assessment(period, organisation.zone(), roster, versions));
            }
        }
        return days.check(assessments, roster, asOf, rebuild);
    }
}
