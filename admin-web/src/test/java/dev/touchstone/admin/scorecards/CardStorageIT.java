package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * Anna and Bo in the hotline, Chris in the repair team; Bo moved there on 16 October. Anna's October is confirmed, all
 * else is provisional.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Scorecards are kept revision by revision and shown to whom they concern")
@SuppressWarnings("NullAway.Init")
class CardStorageIT {

    private static final String STANDARD = "agent-monthly";
    private static final Period SEPTEMBER = Period.parse("2026-09");
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final long ANNA = 1;
    private static final long BO = 2;
    private static final long CHRIS = 3;
    private static final long HOTLINE = 1;
    private static final long REPAIR = 2;

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void twoTeams() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into person (name, number, generated) values ('Anna 50%', 'A_1', true), ('Bo', 'B_2', true), ('Chris', null, true)",
                    "insert into unit (name, kind) values ('Hotline', 'TEAM'), ('Repair', 'TEAM')",
                    "insert into membership (person, unit, valid_from, valid_until) values"
                            + " (1, 1, '2026-01-01', null), (2, 1, '2026-01-01', '2026-10-16'), (2, 2, '2026-10-16', null), (3, 2, '2026-01-01', null)")) {
                statement.execute(sql);
            }
        }
        for (Period month : List.of(SEPTEMBER, OCTOBER)) {
            store(Subject.agent(String.valueOf(ANNA)), month, HOTLINE, 20);
            store(Subject.agent(String.valueOf(BO)), month, month.equals(OCTOBER) ? REPAIR : HOTLINE, 45);
            store(Subject.agent(String.valueOf(CHRIS)), month, REPAIR, 70);
        }
        store(new Subject(Subject.Kind.TEAM, String.valueOf(HOTLINE)), OCTOBER, null, 30);
        confirm(idOf(ANNA, OCTOBER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("an administrator finds everybody, best first; whoever opens settings finds nobody")
    void administrator() {
        assertThat(names(OCTOBER, new DataScope.All())).containsExactly("Anna 50%", "Bo", "Chris");
        assertThat(names(OCTOBER, new DataScope.Nothing())).isEmpty();
        assertThat(names(OCTOBER, new DataScope.Sampled(1))).isEmpty();
    }

    @Test
    @DisplayName("an agent finds the own card once it is confirmed, and nobody else's by a guessed id")
    void agent() {
        assertThat(names(OCTOBER, own(ANNA))).containsExactly("Anna 50%");
        assertThat(names(SEPTEMBER, own(ANNA))).isEmpty();
        assertThat(names(OCTOBER, own(BO))).isEmpty();
        assertThat(sees(own(ANNA), ANNA, OCTOBER)).isTrue();
        assertThat(sees(own(ANNA), ANNA, SEPTEMBER)).isFalse();
        assertThat(sees(own(BO), ANNA, OCTOBER)).isFalse();
        assertThat(sees(own(HOTLINE), HOTLINE, OCTOBER, Subject.Kind.TEAM)).isFalse();
    }

    @Test
    @DisplayName("a manager finds who was in the team in a period in which the manager led it")
    void manager() {
        DataScope hotline = teams(HOTLINE, "2026-01-01", null);
        DataScope repair = teams(REPAIR, "2026-01-01", null);

        assertThat(names(SEPTEMBER, hotline)).containsExactly("Anna 50%", "Bo");
        assertThat(names(OCTOBER, hotline)).containsExactly("Anna 50%", "Bo");
        assertThat(names(SEPTEMBER, repair)).containsExactly("Chris");
        assertThat(names(OCTOBER, repair)).containsExactly("Bo", "Chris");
        assertThat(names(SEPTEMBER, teams(HOTLINE, "2026-10-01", null))).isEmpty();
        assertThat(names(OCTOBER, teams(HOTLINE, "2026-10-16", null))).containsExactly("Anna 50%");
        assertThat(names(OCTOBER, teams(REPAIR, "2026-01-01", "2026-10-16"))).containsExactly("Chris");
        assertThat(names(OCTOBER, teams(REPAIR, "2026-01-01", "2026-10-17"))).containsExactly("Bo", "Chris");
        assertThat(names(OCTOBER, new DataScope.Teams(List.of()))).isEmpty();
        assertThat(sees(hotline, CHRIS, OCTOBER)).isFalse();
        assertThat(sees(hotline, HOTLINE, OCTOBER, Subject.Kind.TEAM)).isTrue();
        assertThat(sees(repair, HOTLINE, OCTOBER, Subject.Kind.TEAM)).isFalse();
    }

    @Test
    @DisplayName("periods, ranks, trends and means beside a card keep to what its reader may see")
    void beside() {
        assertThat(periods(new DataScope.All())).containsExactlyInAnyOrder("2026-09", "2026-10");
        assertThat(periods(own(ANNA))).containsExactly("2026-10");
        assertThat(periods(own(BO))).isEmpty();

        ShownCard forManager = shown(ANNA, OCTOBER, teams(HOTLINE, "2026-01-01", null));
        ShownCard forAnna = shown(ANNA, OCTOBER, own(ANNA));

        UnitMeans shared = new UnitMeans();
        assertThat(compare(comparison -> comparison.trendPoint(forManager, SEPTEMBER, shared))
                        .total())
                .isNotNull();
        assertThat(compare(comparison -> comparison.trendPoint(forManager, SEPTEMBER, shared))
                        .teamMean())
                .isNotNull();
        assertThat(compare(comparison -> comparison.trendPoint(forAnna, SEPTEMBER, shared))
                        .total())
                .isNull();
        assertThat(compare(comparison -> comparison.trendPoint(forAnna, SEPTEMBER, shared))
                        .teamMean())
                .isNull();
        store(Subject.agent(String.valueOf(CHRIS)), OCTOBER, HOTLINE, 70);
        assertThat(compare(comparison -> comparison.findRankInUnit(forManager, "Hotline"))
                        .orElseThrow()
                        .of())
                .isEqualTo(2);
        assertThat(compare(comparison -> comparison.findRankInUnit(forAnna, "Hotline"))
                        .orElseThrow()
                        .of())
                .isEqualTo(1);
        assertThat(compare(comparison -> comparison.meanAttainedInUnit(forManager, shared))
                        .get("first-response"))
                .isLessThan(Fraction.ONE);
        assertThat(compare(comparison -> comparison.meanAttainedInUnit(forAnna, shared))
                        .get("first-response"))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("custom periods that have results are found again, with their days")
    void customPeriods() {
        Period days = Period.parse("2026-10-05/2026-10-20");
        assertThat(spans()).isEmpty();
        store(Subject.agent(String.valueOf(ANNA)), days, HOTLINE, 20);
        assertThat(spans()).containsExactly(days);
        assertThat(touched("2026-10")).containsExactly(days);
        assertThat(touched("2026-11")).isEmpty();
        assertThat(touched("2026-Q4")).as("its months are asked for too").isEmpty();
        assertThat(names(days, own(ANNA))).isEmpty();
    }

    private List<Period> spans() {
        return ask(cards -> cards.listSpans(STANDARD));
    }

    private List<Period> touched(String period) {
        return database
                .ask(entities -> {
                    CustomPeriods custom = new CustomPeriods();
                    custom.cards = new CardStore(entities);
                    return custom.listTouched(List.of(STANDARD), List.of(Period.parse(period)));
                })
                .stream()
                .map(CustomPeriods.DueSpan::period)
                .toList();
    }

    @Test
    @DisplayName("a search takes its signs literally and finds numbers too")
    void search() {
        assertThat(found("50%")).containsExactly("Anna 50%");
        assertThat(found("%")).containsExactly("Anna 50%");
        assertThat(found("b_")).containsExactly("Bo");
        assertThat(found("!")).isEmpty();
    }

    @Test
    @DisplayName("paging neither loses nor repeats anybody")
    void paging() {
        CardQuery query = CardQuery.of(STANDARD, Subject.Kind.AGENT, OCTOBER.toString());

        long all = ask(cards -> cards.count(query, new DataScope.All()));
        assertThat(all).isEqualTo(3);
        assertThat(List.of(0, 1, 2))
                .flatExtracting(first -> ask(cards ->
                        cards.list(query.page(first, 1).sorted(CardQuery.Sort.UNIT, true), new DataScope.All())))
                .extracting(CardRow::name)
                .containsExactly("Anna 50%", "Bo", "Chris");
    }

    @Test
    @DisplayName("what was confirmed stays, whatever the live result becomes, and the next confirmation is appended")
    void revisions() {
        long id = idOf(ANNA, OCTOBER);
        String confirmed = revision(id, 1).digest();

        store(Subject.agent(String.valueOf(ANNA)), OCTOBER, HOTLINE, 59);
        assertThat(row(ANNA).moved()).isTrue();
        assertThat(row(ANNA).revision()).isEqualTo(1);
        assertThat(revision(id, 1).digest()).isEqualTo(confirmed);

        confirm(id);
        assertThat(row(ANNA).moved()).isFalse();
        assertThat(row(ANNA).revision()).isEqualTo(2);
        assertThat(revision(id, 1).digest()).isEqualTo(confirmed);
        assertThat(revision(id, 2).digest()).isNotEqualTo(confirmed);
    }

    @Test
    @DisplayName("a revision whose document was changed in the database is not opened")
    void tampered() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update scorecard_revision set document = replace(document, '2026-10', '2026-11')");
        }

        assertThatThrownBy(() -> ask(cards ->
                        cards.findRevision(idOf(ANNA, OCTOBER), 1).orElseThrow().toCard()))
                .hasMessageContaining("is not what was confirmed");
    }

    private void store(Subject subject, Period period, @Nullable Long unit, int seconds) {
        Map<String, Measurement> measured = Map.of(
                "first-response", Measurement.of(Unit.SECONDS, seconds * 100L, 100, 100),
                "wording", Measurement.of(Unit.COUNT, 0, 1, 10),
                "first-contact-resolution", Measurement.proportion(95, 100),
                "record-accuracy", Measurement.of(Unit.COUNT, 0, 1, 10),
                "proactive-offers", Measurement.proportion(50, 125));
        Scorecard card = Scorecard.derivedFrom(
                CardInput.of(subject, period, ReadyStandards.get(STANDARD).standard(), measured));
        database.run(entities -> {
            CardStore cards = new CardStore(entities);
            CardEntity entity = cards.listOf(STANDARD, period.toString()).stream()
                    .filter(each -> each.subject().equals(subject))
                    .findFirst()
                    .orElseGet(() -> new CardEntity(STANDARD, subject, period));
            entity.compute(card, new Computed(1, NOW, unit, 1, 3, true));
            cards.add(entity);
        });
    }

    private void confirm(long id) {
        database.run(entities -> {
            CardStore cards = new CardStore(entities);
            cards.add(cards.find(id, new DataScope.All()).orElseThrow().confirm(NOW, "Max", null));
        });
    }

    private long idOf(long person, Period period) {
        return idOf(person, period, Subject.Kind.AGENT);
    }

    private long idOf(long subject, Period period, Subject.Kind subjectKind) {
        return ask(cards -> cards.listOf(STANDARD, period.toString()).stream()
                .filter(card -> card.subject().equals(new Subject(subjectKind, String.valueOf(subject))))
                .map(CardEntity::id)
                .findFirst()
                .orElseThrow());
    }

    private boolean sees(DataScope scope, long person, Period period) {
        return sees(scope, person, period, Subject.Kind.AGENT);
    }

    private boolean sees(DataScope scope, long subject, Period period, Subject.Kind subjectKind) {
        long id = idOf(subject, period, subjectKind);
        return ask(cards -> cards.find(id, scope).isPresent());
    }

    private ShownCard shown(long person, Period period, DataScope reader) {
        return ask(cards -> {
            CardEntity card = cards.find(idOf(person, period), reader).orElseThrow();
            Revision row =
                    cards.findRevision(card.id(), card.revision()).orElseThrow().toRevision();
            return new ShownCard(
                    card.id(),
                    STANDARD,
                    card.toLiveCard(),
                    row.asOf(),
                    row,
                    card.moved(),
                    row.digest(),
                    List.of(row),
                    true,
                    card.unit(),
                    card.place(),
                    card.placed(),
                    reader);
        });
    }

    private Revision revision(long card, int number) {
        return ask(cards -> cards.findRevision(card, number).orElseThrow().toRevision());
    }

    private CardRow row(long person) {
        long id = idOf(person, OCTOBER);
        return ask(cards ->
                        cards.list(CardQuery.of(STANDARD, Subject.Kind.AGENT, OCTOBER.toString()), new DataScope.All()))
                .stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Period period, DataScope scope) {
        return ask(cards -> cards.list(CardQuery.of(STANDARD, Subject.Kind.AGENT, period.toString()), scope)).stream()
                .map(CardRow::name)
                .toList();
    }

    private List<String> found(String text) {
        CardQuery query = CardQuery.of(STANDARD, Subject.Kind.AGENT, OCTOBER.toString());
        return ask(cards -> cards.list(query.filtered(null, null, null, text), new DataScope.All())).stream()
                .map(CardRow::name)
                .toList();
    }

    private List<String> periods(DataScope scope) {
        return ask(cards -> cards.listPeriods(STANDARD, scope));
    }

    private <T> T ask(Function<CardStore, T> question) {
        return database.ask(entities -> question.apply(new CardStore(entities)));
    }

    private <T> T compare(Function<CardComparison, T> question) {
        return database.ask(entities -> question.apply(new CardComparison(entities)));
    }

    private static DataScope own(long person) {
        return new DataScope.Own(String.valueOf(person));
    }

    private static DataScope teams(long unit, String from, @Nullable String until) {
        return new DataScope.Teams(List.of(new TeamDuty(
                String.valueOf(unit), LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }
}
