package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the facts of a period once and tells which indicators they feed. */
@ApplicationScoped
@Transactional
public class CoverageRun {

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    /** The days that the facts on hand reach over; empty if there are none. */
    public Optional<TouchedDays> findDays() {
        return organisation.find().flatMap(known -> facts.findDays(known.zone()));
    }

    /** Where the ledger of facts stands. */
    public long position() {
        return facts.position();
    }

    /** What the facts known at a position do for a standard. */
    public Coverage of(Standard standard, Period period, long asOf) {
        ZoneId zone = organisation.zone();
        StoredRoster roster = directory.roster();
        Assessment assessment = Assessment.of(standard, period, zone, roster);
        try (Stream<IdentifiedFact> stream =
                facts.stream(assessment.kinds(), assessment.earliest(), assessment.latest(), asOf)) {
            return Coverage.of(standard, period, zone, roster, stream::iterator);
        }
    }
}
