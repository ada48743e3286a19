package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Assessment assessment = new Assessment(
                shown.card().input().period(),
                zone(),
                directory.roster(shown.asOf()),
                shown.card().input().segments().stream()
                        .map(segment -> new InForce(segment.standard(), segment.period()))
                        .toList());
        Map<FactId, IdentifiedFact> known;
        try (Stream<IdentifiedFact> stream =
                facts.stream(assessment.kinds(indicator), assessment.earliest(), assessment.latest(), shown.asOf())) {
            known = stream.collect(Collectors.toMap(IdentifiedFact::id, Function.identity()));
        }
        List<Evidence> evidence = assessment.listEvidence(
                known.values(), indicator, shown.card().input().subject());
        looks.opened(shown, indicator);
        return evidence.stream()
                .map(each -> new EvidenceRow(each, Objects.requireNonNull(known.get(each.fact()))))
                .toList();
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
