package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.card.Ranking;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes live results, confirms them, and opens them with their evidence. */
@ApplicationScoped
@Transactional
public class ScorecardDesk {

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

    /** Computes every live result of a standard and period again. */
    public void compute(String standard, Period period) {
        List<InForce> versions = standards.listInForce(standard, period);
        Map<Subject, CardEntity> stored = cards.listOf(standard, period.toString()).stream()
                .collect(Collectors.toMap(CardEntity::subject, Function.identity()));
        long asOf = facts.position();
        StoredRoster roster = directory.roster(asOf);
        SortedMap<Subject, Scorecard> fresh =
                versions.isEmpty() ? new TreeMap<>() : score(standard, versions, period, roster, asOf);
        Instant now = clock.instant();
        boolean sample = generated.any();
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
                    sample);
            CardEntity known = stored.remove(subject);
            CardEntity entity = known == null ? new CardEntity(standard, subject, period) : known;
            entity.compute(card, how);
            if (known == null) {
                cards.add(entity);
            }
        });
        stored.values().stream().filter(entity -> entity.revision() == 0).forEach(cards::remove);
    }

    /**
     * Confirms what somebody saw. A result that has changed in the meantime is not confirmed.
     *
     * @param digest the digest of the live result that was seen
     */
    public Revision confirm(long id, String digest, DataScope scope, String by) {
        CardEntity card = get(id, scope);
        if (!card.liveDigest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        if (card.revision() > 0 && !card.moved()) {
            throw new ChangedMeanwhileException();
        }
        RevisionEntity revision = card.confirm(clock.instant(), by);
        cards.add(revision);
        return revision.toRevision();
    }

    /** The list of one period. */
    public List<CardRow> list(CardQuery query, DataScope scope) {
        return cards.list(query, scope);
    }

    /** How many the list has. */
    public long count(CardQuery query, DataScope scope) {
        return cards.count(query, scope);
    }

    /** Units a reader can filter by: a manager's own, an agent's none. */
    public List<Unit> listUnits(DataScope scope) {
        return directory.listUnits().stream()
                .filter(unit -> switch (scope) {
                    case DataScope.All all -> true;
                    case DataScope.Teams teams ->
                        teams.duties().stream().anyMatch(duty -> duty.team().equals(String.valueOf(unit.id())));
                    case DataScope.Own own -> false;
                    case DataScope.Sampled sampled -> false;
                    case DataScope.Nothing nothing -> false;
                })
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Periods that have results, in no particular order. */
    public List<Period> listPeriods(String standard, DataScope scope) {
        return cards.listPeriods(standard, scope).stream().map(Period::parse).toList();
    }

    /** Who a standard and period have results of, in the order of the kinds. */
    public List<Subject.Kind> listKinds(String standard, Period period, DataScope scope) {
        return cards.listKinds(standard, period, scope).stream().sorted().toList();
    }

    /** A scorecard as it is shown: the newest revision, or the live result while there is none. */
    public Optional<ShownCard> find(long id, DataScope scope) {
        return cards.find(id, scope)
                .map(card -> card.revision() == 0 ? live(card, scope) : confirmed(card, card.revision(), scope));
    }

    /** A certain revision of a scorecard. */
    public Optional<ShownCard> find(long id, int revision, DataScope scope) {
        return cards.find(id, scope).map(card -> confirmed(card, revision, scope));
    }

    /** The live result of a confirmed scorecard, for the difference; an agent never sees it. */
    public Optional<ShownCard> findLive(long id, DataScope scope) {
        return scope instanceof DataScope.Own
                ? Optional.empty()
                : cards.find(id, scope).map(card -> live(card, scope));
    }

    /** Every fact a line looked at, counted or not, as the shown card knew it. */
    public List<EvidenceRow> listEvidence(ShownCard shown, String indicator) {
        Assessment assessment = new Assessment(
                shown.card().input().period(),
                zone(),
                directory.roster(shown.asOf()),
                shown.card().input().segments().stream()
                        .map(segment -> new InForce(segment.standard(), segment.period()))
                        .toList());
        Map<FactId, IdentifiedFact> known;
        try (Stream<IdentifiedFact> stream = facts.stream(assessment.earliest(), assessment.latest(), shown.asOf())) {
            known = stream.collect(Collectors.toMap(IdentifiedFact::id, Function.identity()));
        }
        List<Evidence> evidence = assessment.listEvidence(
                known.values(), indicator, shown.card().input().subject());
        return evidence.stream()
                .map(each -> new EvidenceRow(each, Objects.requireNonNull(known.get(each.fact()))))
                .toList();
    }

    private SortedMap<Subject, Scorecard> score(
            String standard, List<InForce> versions, Period period, StoredRoster roster, long asOf) {
        Assessment assessment = new Assessment(period, zone(), roster, versions);
        Map<Subject, List<Decision>> decided = decisions.listStanding(standard, period.toString());
        SortedMap<Subject, Scorecard> scored = new TreeMap<>();
        try (Stream<IdentifiedFact> stream = facts.stream(assessment.earliest(), assessment.latest(), asOf)) {
            assessment
                    .listInputs(stream::iterator)
                    .forEach((subject, measured) -> scored.put(
                            subject,
                            Scorecard.derivedFrom(
                                    DecidedInput.of(measured, decided.getOrDefault(subject, List.of())))));
        }
        return scored;
    }

    private ShownCard live(CardEntity card, DataScope reader) {
        return new ShownCard(
                card.id(),
                card.standard(),
                card.toLiveCard(),
                card.asOf(),
                null,
                card.moved(),
                card.liveDigest(),
                cards.listRevisions(card.id()),
                card.generated(),
                card.unit(),
                card.place(),
                card.placed(),
                reader);
    }

    private ShownCard confirmed(CardEntity card, int number, DataScope reader) {
        RevisionEntity revision = cards.findRevision(card.id(), number)
                .orElseThrow(
                        () -> new IllegalArgumentException("Scorecard " + card.id() + " has no revision " + number));
        Revision row = revision.toRevision();
        return new ShownCard(
                card.id(),
                card.standard(),
                revision.toCard(),
                row.asOf(),
                row,
                card.moved(),
                row.digest(),
                cards.listRevisions(card.id()),
                card.generated(),
                card.unit(),
                card.place(),
                card.placed(),
                reader);
    }

    private static @Nullable Long unitOf(Subject subject, Period period, StoredRoster roster) {
        if (subject.kind() != Subject.Kind.AGENT) {
            return null;
        }
        return roster.listUnitsOf(Long.parseLong(subject.id()), period.until().minusDays(1)).stream()
                .findFirst()
                .orElse(null);
    }

    private CardEntity get(long id, DataScope scope) {
        return cards.find(id, scope).orElseThrow(() -> new IllegalArgumentException("There is no scorecard " + id));
    }

    private ZoneId zone() {
        return organisation.find().orElseThrow().zone();
    }
}
