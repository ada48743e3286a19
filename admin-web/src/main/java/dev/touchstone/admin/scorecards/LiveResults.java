package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.measurements.CountedDays;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.card.Ranking;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes results from the facts as they are now. */
@ApplicationScoped
@Transactional
public class LiveResults {

    /**
     * What holds for every standard of one computation.
     *
     * @param asOf the position of the ledger
     * @param at when it is computed
     * @param roster who belongs where
     * @param generated whom generated facts reach
     */
    private record State(long asOf, Instant at, StoredRoster roster, Set<Subject> generated) {}

    /**
     * A standard as it decides in the period for some of its subjects.
     *
     * @param standard which
     * @param without versions that these subjects' results do without, because they were confirmed before
     */
    private record Turn(String standard, Set<Long> without) {}

    @Inject
    CardStore cards;

    @Inject
    StandingDecisions decisions;

    @Inject
    FactStore facts;

    @Inject
    DirectoryStore directory;

    @Inject
    PastDesk standards;

    @Inject
    FrozenCards frozen;

    @Inject
    ImportedCards imported;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CountedDays days;

    @Inject
    GeneratedConnections generated;

    @Inject
    InstantSource clock;

    /**
     * Computes every live result of some standards in a period again; what they count alike is counted once. What was counted elsewhere
     * stands instead of what facts here give. Where personal fields of its facts were erased, results stay as they are: without customers, repeat contacts would come out otherwise.
     */
    public void compute(Set<String> keys, Period period) {
        if (facts.isErased(period.start(zone()), period.end(zone()))) {
            return;
        }
        long asOf = facts.position();
        StoredRoster roster = directory.roster(asOf);
        State state = new State(asOf, clock.instant(), roster, roster.listReachedBy(generated.list()));
        Map<Turn, Assessment> assessments = new HashMap<>();
        Map<String, SortedMap<Subject, Set<Long>>> without = new TreeMap<>();
        for (String standard : keys) {
            SortedMap<Subject, Set<Long>> leftAlone = frozen.list(standard, period);
            Map<Turn, Assessment> ofStandard = new HashMap<>();
            turns(standard, leftAlone).forEach(turn -> {
                List<InForce> versions = standards.listInForce(standard, period, turn.without());
                if (!versions.isEmpty()) {
                    ofStandard.put(turn, new Assessment(period, zone(), roster, versions));
                }
            });
            if (ofStandard.values().stream().noneMatch(this::isErased)) {
                without.put(standard, leftAlone);
                assessments.putAll(ofStandard);
            }
        }
        Map<Turn, SortedMap<Subject, CardInput>> inputs = days.measure(assessments, roster, asOf);
        without.forEach((standard, leftAlone) -> {
            SortedMap<Subject, CardInput> measured = chosen(standard, leftAlone, inputs);
            measured.putAll(imported.list(standard, period));
            replace(standard, period, decided(standard, period, measured), state);
        });
    }

    /** Whether the card carries a value of a longer period that cannot be measured any more. */
    private boolean isErased(Assessment assessment) {
        return assessment.listMeasuredPeriods().stream()
                .anyMatch(measured -> facts.isErased(measured.start(zone()), measured.end(zone())));
    }

    private static Set<Turn> turns(String standard, SortedMap<Subject, Set<Long>> leftAlone) {
        Set<Turn> turns = new HashSet<>(Set.of(new Turn(standard, Set.of())));
        leftAlone.values().forEach(versions -> turns.add(new Turn(standard, versions)));
        return turns;
    }

    /** Everybody under all versions, and those who do without some under the others. */
    private static SortedMap<Subject, CardInput> chosen(
            String standard, SortedMap<Subject, Set<Long>> leftAlone, Map<Turn, SortedMap<Subject, CardInput>> inputs) {
        SortedMap<Subject, CardInput> chosen =
                new TreeMap<>(inputs.getOrDefault(new Turn(standard, Set.of()), Collections.emptySortedMap()));
        chosen.keySet().removeAll(leftAlone.keySet());
        leftAlone.forEach((subject, versions) -> Optional.ofNullable(
                        inputs.getOrDefault(new Turn(standard, versions), Collections.emptySortedMap())
                                .get(subject))
                .ifPresent(input -> chosen.put(subject, input)));
        return chosen;
    }

    private SortedMap<Subject, Scorecard> decided(
            String standard, Period period, SortedMap<Subject, CardInput> inputs) {
        SortedMap<Subject, Scorecard> scored = new TreeMap<>();
        Scorecard.derivedFromAll(decisions.applied(standard, period, inputs.values()))
                .forEach(card -> scored.put(card.input().subject(), card));
        return scored;
    }

    private void replace(String standard, Period period, SortedMap<Subject, Scorecard> fresh, State state) {
        Map<Subject, CardEntity> stored = cards.listOf(standard, period.toString()).stream()
                .collect(Collectors.toMap(CardEntity::subject, Function.identity()));
        Map<Subject.Kind, Ranking> rankings = fresh.values().stream()
                .collect(Collectors.groupingBy(
                        card -> card.input().subject().kind(),
                        Collectors.collectingAndThen(Collectors.toList(), Ranking::of)));
        fresh.forEach((subject, card) -> {
            Ranking ranking = Objects.requireNonNull(rankings.get(subject.kind()));
            Computed how = new Computed(
                    state.asOf(),
                    state.at(),
                    unitOf(subject, period, state.roster()),
                    ranking.find(subject).map(Ranking.Place::rank).orElse(null),
                    ranking.size(),
                    state.generated().contains(subject));
            CardEntity known = stored.remove(subject);
            CardEntity entity = known == null ? new CardEntity(standard, subject, period) : known;
            entity.compute(card, how);
            if (known == null) {
                cards.add(entity);
            }
        });
        stored.values().stream().filter(entity -> entity.revision() == 0).forEach(cards::remove);
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
        return organisation.zone();
    }
}
