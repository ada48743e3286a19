package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.card.Ranking;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes results from the facts as they are now. */
@ApplicationScoped
@Transactional
public class LiveResults {

    @Inject
    CardStore cards;

    @Inject
    DecisionStore decisions;

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    StandardDesk standards;

    @Inject
    OrganisationDesk organisation;

    @Inject
    GeneratedConnections generated;

    @Inject
    InstantSource clock;

    /**
     * Computes every live result of a standard and period again. Where personal fields of its facts were erased, results stay as they
     * are: without customers, repeat contacts would come out otherwise.
     */
    public void compute(String standard, Period period) {
        if (facts.isErased(period.start(zone()), period.end(zone()))) {
            return;
        }
        List<InForce> versions = standards.listInForce(standard, period);
        Map<Subject, CardEntity> stored = cards.listOf(standard, period.toString()).stream()
                .collect(Collectors.toMap(CardEntity::subject, Function.identity()));
        long asOf = facts.position();
        StoredRoster roster = directory.roster(asOf);
        SortedMap<Subject, Scorecard> fresh =
                versions.isEmpty() ? new TreeMap<>() : score(standard, versions, period, roster, asOf);
        Instant now = clock.instant();
        Set<Subject> reached = roster.listReachedBy(generated.list());
        Map<Subject.Kind, Ranking> rankings = fresh.values().stream()
                .collect(Collectors.groupingBy(
                        card -> card.input().subject().kind(),
                        Collectors.collectingAndThen(Collectors.toList(), Ranking::of)));
        fresh.forEach((subject, card) -> {
            Ranking ranking = Objects.requireNonNull(rankings.get(subject.kind()));
            Computed how = new Computed(
                    asOf,
                    now,
                    unitOf(subject, period, roster),
                    ranking.find(subject).map(Ranking.Place::rank).orElse(null),
                    ranking.size(),
                    reached.contains(subject));
            CardEntity known = stored.remove(subject);
            CardEntity entity = known == null ? new CardEntity(standard, subject, period) : known;
            entity.compute(card, how);
            if (known == null) {
                cards.add(entity);
            }
        });
        stored.values().stream().filter(entity -> entity.revision() == 0).forEach(cards::remove);
    }

    private SortedMap<Subject, Scorecard> score(
            String standard, List<InForce> versions, Period period, StoredRoster roster, long asOf) {
        Assessment assessment = new Assessment(period, zone(), roster, versions);
        SortedMap<Subject, CardInput> inputs;
        try (Stream<IdentifiedFact> stream =
                facts.stream(assessment.kinds(), assessment.earliest(), assessment.latest(), asOf)) {
            inputs = assessment.listInputs(stream::iterator);
        }
        Map<Subject, List<Decision>> decided = decisions.listStanding(standard, period.toString());
        SortedMap<Subject, Scorecard> scored = new TreeMap<>();
        inputs.forEach((subject, measured) -> scored.put(
                subject, Scorecard.derivedFrom(DecidedInput.of(measured, decided.getOrDefault(subject, List.of())))));
        return scored;
    }

    private static @Nullable Long unitOf(Subject subject, Period period, StoredRoster roster) {
        if (subject.kind() != Subject.Kind.AGENT) {
            return null;
        }
        return roster.listUnitsOf(Long.parseLong(subject.id()), period.until().minusDays(1)).stream()
                .findFirst()
                .orElse(null);
    }

    private ZoneId zone() {
        return organisation.find().orElseThrow().zone();
    }
}
