package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Opens the facts behind a line of a scorecard, as the card knew them. */
@ApplicationScoped
@Transactional
public class EvidenceDesk {

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CardLooks looks;

    /** Every fact a line looked at, counted or not, as the shown card knew it. */
    public List<EvidenceRow> list(ShownCard shown, String indicator) {
        StoredRoster roster = directory.roster(shown.asOf());
        Assessment assessment = new Assessment(
                shown.card().input().period(),
                zone(),
                roster,
                shown.card().input().segments().stream()
                        .map(segment -> new InForce(segment.standard(), segment.period()))
                        .toList());
        Subject subject = shown.card().input().subject();
        List<Evidence> evidence = assessment.listEvidence(
                new StreamedFacts(() -> stream(assessment, indicator, subject, roster, shown.asOf())),
                indicator,
                subject);
        Map<FactId, IdentifiedFact> known =
                facts.list(evidence.stream().map(Evidence::fact).toList(), shown.asOf());
        looks.opened(shown, indicator);
        return evidence.stream()
                .map(each -> new EvidenceRow(each, Objects.requireNonNull(known.get(each.fact()))))
                .toList();
    }

    /** Of a person only facts that name them, where others cannot matter. */
    private Stream<IdentifiedFact> stream(
            Assessment assessment, String indicator, Subject subject, StoredRoster roster, long asOf) {
        Set<FactKind> kinds = assessment.kinds(indicator);
        return subject.kind() == Subject.Kind.AGENT && assessment.looksAtFactsAlone(indicator)
                ? facts.streamNaming(
                        roster.listNamesOf(Long.parseLong(subject.id())),
                        kinds,
                        assessment.earliest(),
                        assessment.latest(),
                        asOf)
                : facts.stream(kinds, assessment.earliest(), assessment.latest(), asOf);
    }

    /** Whether personal fields of facts of the card's period were erased, so that not all of the evidence can be told any more. */
    public boolean isErased(ShownCard shown) {
        Period period = shown.card().input().period();
        return facts.isErased(period.start(zone()), period.end(zone()));
    }

    private ZoneId zone() {
        return organisation.zone();
    }
}
