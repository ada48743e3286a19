package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.TestTrail;
import dev.touchstone.admin.standards.CoveredDays;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.PastResults;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.DiffCell;
import dev.touchstone.scoring.wording.DiffSheet;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Anna's and Bo's November was measured by version 1. Anna's was confirmed on 3 December. On the 5th the campaign of 1 to 15
 * November is published as an overlay.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("An overlay over confirmed results leaves them frozen or restates them, never silently")
@SuppressWarnings("NullAway.Init")
class RestatedStorageIT {

    private static final String STANDARD = "finance-compliance";
    private static final String CAMPAIGN = "11.11";
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate SIXTEENTH = LocalDate.parse("2026-11-16");
    private static final Instant CONFIRMED = Instant.parse("2026-12-03T01:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-12-05T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-07T01:00:00Z");
    private static final Subject ANNA = Subject.agent("1");
    private static final Subject BO = Subject.agent("2");
    private static final DataScope ALL = new DataScope.All();

    @Parameter
    TestDatabase vendor;

    private TestDatabase.Open database;

    @BeforeEach
    void confirmed() {
        database = vendor.open();
        store(ANNA, card(ANNA, false));
        store(BO, card(BO, false));
        desk(CONFIRMED, null, desk -> desk.confirm(idOf(ANNA), digestOf(ANNA), ALL, "Max"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("only results of periods that it decides in are touched")
    void touched() {
        assertThat(count("2026-11-01", "2026-11-16", true)).isOne();
        assertThat(count("2026-11-30", "2026-12-10", true)).isOne();
        assertThat(count("2026-12-01", "2026-12-10", true)).isZero();
        assertThat(count("2026-11-01", "9999-12-31", false)).isOne();
        assertThat(count("2026-10-01", "2026-11-01", false)).isZero();
        assertThat(count("2026-12-01", "9999-12-31", false)).isZero();
    }

    @Test
    @DisplayName("frozen: what was confirmed before does without it, for good; what was not is scored by it")
    void frozen() {
        assertThat(without(PastResults.FROZEN)).isEqualTo(Map.of(ANNA, Set.of(7L)));
        assertThat(without(PastResults.RESTATED)).isEmpty();
        assertThat(without(null)).isEmpty();

        desk(LATER, PastResults.FROZEN, desk -> desk.confirm(idOf(BO), digestOf(BO), ALL, "Max"));
        assertThat(without(PastResults.FROZEN)).containsOnlyKeys(ANNA);
    }

    @Test
    @DisplayName("restated: it is confirmed again as a new revision that says why, with every figure before and after")
    void restated() {
        store(ANNA, card(ANNA, true));
        Revision again =
                desk(LATER, PastResults.RESTATED, desk -> desk.confirm(idOf(ANNA), digestOf(ANNA), ALL, "Max"));
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.restatedUnder()).isEqualTo(CAMPAIGN);
        assertThat(again.isRestatedUnder(CAMPAIGN)).isTrue();
        assertThat(again.isRestatedUnder("11")).isFalse();

        ShownCard first = desk(LATER, PastResults.RESTATED, desk -> desk.find(idOf(ANNA), 1, ALL))
                .orElseThrow();
        ShownCard second = desk(LATER, PastResults.RESTATED, desk -> desk.find(idOf(ANNA), 2, ALL))
                .orElseThrow();
        assertThat(first.revisions()).extracting(Revision::restatedUnder).containsExactly(null, CAMPAIGN);
        DiffSheet diff = new SheetDesk().differences(first, second, Language.of("en"));
        assertThat(diff.summary())
                .contains("89.00 → 91.50 (+2.50)")
                .contains("Good")
                .contains("Excellent");
        assertThat(cells(diff.whole()))
                .anySatisfy(cell -> assertThat(cell).contains(CAMPAIGN))
                .contains("89.00 → 91.50");
        assertThat(cellsOf(diff, "first-response")).contains("5 / 10 → 5 / 7.5");
        assertThat(cellsOf(diff, "complaints-in-time")).contains("5 / 5 → 7.5 / 7.5");
        assertThat(first.card().outcome().coefficient()).isEqualByComparingTo("1.0");
        assertThat(second.card().outcome().coefficient()).isEqualByComparingTo("1.2");
        assertThat(namedAsReason()).containsExactly(idOf(ANNA));
    }

    @Test
    @DisplayName("a new revision for any other reason names no version")
    void otherwise() {
        store(ANNA, card(ANNA, true));
        Revision unnamed = desk(LATER, null, desk -> desk.confirm(idOf(ANNA), digestOf(ANNA), ALL, "Max"));
        assertThat(unnamed.number()).isEqualTo(2);
        assertThat(unnamed.restatedUnder()).isNull();
        assertThat(namedAsReason()).isEmpty();
    }

    private Set<Long> namedAsReason() {
        return database.ask(entities -> new ConfirmedStore(entities).listRestated(STANDARD, CAMPAIGN));
    }

    private long count(String from, String until, boolean overlay) {
        CoveredDays days = new CoveredDays(STANDARD, LocalDate.parse(from), LocalDate.parse(until), overlay);
        return database.ask(entities -> new ConfirmedStore(entities).count(days));
    }

    private Map<Subject, Set<Long>> without(@Nullable PastResults choice) {
        return database.ask(entities -> new FrozenCards(entities, new Chosen(choice)).list(STANDARD, NOVEMBER));
    }

    /**
     * 90 seconds before the first answer in the first half, 30 in the second, every complaint in time, six faults of wording per ten
     * inspections; all else in full.
     */
    private static Scorecard card(Subject subject, boolean campaign) {
        Standard version = ReadyStandards.get(STANDARD).standard();
        if (!campaign) {
            return Scorecard.derivedFrom(CardInput.of(subject, NOVEMBER, version, measured(60, 2)));
        }
        return Scorecard.derivedFrom(new CardInput(
                subject,
                NOVEMBER,
                List.of(
                        new Segment(overlay(version), Period.span(FIRST, SIXTEENTH), measured(90, 1)),
                        new Segment(version, Period.span(SIXTEENTH, NOVEMBER.until()), measured(30, 1))),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Map<String, Measurement> measured(int seconds, int halves) {
        return Map.of(
                "first-response", Measurement.of(Unit.SECONDS, seconds * 100L * halves, 100L * halves, 100L * halves),
                "wording", Measurement.of(Unit.COUNT, 6, 1, 10L * halves),
                "first-contact-resolution", Measurement.proportion(100L * halves, 100L * halves),
                "script-compliance", Measurement.proportion(10L * halves, 10L * halves),
                "identity-check", Measurement.of(Unit.COUNT, 0, 1, 10L * halves),
                "record-accuracy", Measurement.of(Unit.COUNT, 0, 1, 10L * halves),
                "csat", Measurement.proportion(20L * halves, 20L * halves),
                "complaints-in-time", Measurement.proportion(10L * halves, 10L * halves));
    }

    /** Response 10 to 5, complaints in time 5 to 10. */
    private static Standard overlay(Standard version) {
        return version.withVersion(new StandardVersion(STANDARD, CAMPAIGN, FIRST, SIXTEENTH))
                .withDimensions(version.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(RestatedStorageIT::weighed)
                                        .toList()))
                        .toList());
    }

    private static Indicator weighed(Indicator indicator) {
        return switch (indicator.key()) {
            case "first-response" -> indicator.withWeight(Percentage.of("5"));
            case "complaints-in-time" -> indicator.withWeight(Percentage.of("10"));
            default -> indicator;
        };
    }

    private void store(Subject subject, Scorecard card) {
        database.run(entities -> {
            CardStore cards = new CardStore(entities);
            CardEntity entity = cards.listOf(STANDARD, NOVEMBER.toString()).stream()
                    .filter(each -> each.subject().equals(subject))
                    .findFirst()
                    .orElseGet(() -> new CardEntity(STANDARD, subject, NOVEMBER));
            entity.compute(card, new Computed(1, CONFIRMED, null, 1, 2, false));
            cards.add(entity);
        });
    }

    private static List<String> cells(List<DiffCell> cells) {
        return cells.stream().map(cell -> cell.before() + " → " + cell.after()).toList();
    }

    private static List<String> cellsOf(DiffSheet diff, String line) {
        return diff.rows().stream()
                .filter(row -> row.key().equals(line))
                .flatMap(row -> cells(row.cells()).stream())
                .toList();
    }

    private long idOf(Subject subject) {
        return database.ask(entities -> entity(entities, subject).id());
    }

    private String digestOf(Subject subject) {
        return database.ask(entities -> entity(entities, subject).liveDigest());
    }

    private static CardEntity entity(EntityManager entities, Subject subject) {
        return new CardStore(entities)
                .listOf(STANDARD, NOVEMBER.toString()).stream()
                        .filter(card -> card.subject().equals(subject))
                        .findFirst()
                        .orElseThrow();
    }

    private <T> T desk(Instant now, @Nullable PastResults choice, Function<ScorecardDesk, T> work) {
        return database.ask(entities -> {
            ScorecardDesk desk = new ScorecardDesk();
            desk.cards = new CardStore(entities);
            desk.decisions = new DecisionStore(entities);
            desk.past = new Chosen(choice);
            desk.clock = InstantSource.fixed(now);
            desk.trail = TestTrail.over(entities, desk.clock);
            return work.apply(desk);
        });
    }

    /** The campaign was published with a choice; null for none. */
    private static final class Chosen extends PastDesk {

        private final @Nullable PastResults choice;

        Chosen(@Nullable PastResults choice) {
            this.choice = choice;
        }

        @Override
        public List<VersionRow> listFrozen(String standard) {
            return choice == PastResults.FROZEN ? List.of(row()) : List.of();
        }

        @Override
        public Set<String> listRestated(String standard) {
            return choice == PastResults.RESTATED ? Set.of(CAMPAIGN) : Set.of();
        }

        private VersionRow row() {
            Standard campaign = overlay(ReadyStandards.get(STANDARD).standard());
            return new VersionRow(
                    7, campaign, VersionState.PUBLISHED, "", PUBLISHED, "Max", PUBLISHED, "Max", null, choice);
        }
    }
}
