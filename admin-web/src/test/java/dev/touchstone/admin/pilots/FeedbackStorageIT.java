package dev.touchstone.admin.pilots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two teams try a draft. Account 1 leads, 2 inspects, 3 is Anna of the hotline and 4 is Bo of repair. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("What people say of a pilot is kept")
@SuppressWarnings("NullAway.Init")
class FeedbackStorageIT {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final long HOTLINE = 1;
    private static final long REPAIR = 2;

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;
    long id;

    @BeforeEach
    void fourOpinions() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into person (name, generated) values ('Anna', true), ('Bo', true)",
                    "insert into unit (name, kind) values ('Hotline', 'TEAM'), ('Repair', 'TEAM')")) {
                statement.execute(sql);
            }
            for (String login : List.of("lead", "inspector", "anna", "bo")) {
                statement.execute("insert into account (login, name, role, enabled, created_at, stamp, language, theme)"
                        + " values ('" + login + "', '" + login
                        + "', 'AGENT', true, current_timestamp, 1, 'ZH_CN', 'SYSTEM')");
            }
        }
        PilotWish wish = new PilotWish(7, Set.of(HOTLINE, REPAIR), YearMonth.of(2026, 11), YearMonth.of(2026, 11));
        id = database.ask(entities -> new PilotStore(entities)
                .add(
                        new PilotEntity(
                                wish, ReadyStandards.get("agent-monthly").standard(), NOW, "test"),
                        wish.units(),
                        wish.units())
                .id());
        say(FeedbackKind.LEADER, 1, null, null, null, 4);
        say(FeedbackKind.INSPECTOR, 2, null, null, "first-response", 5);
        say(FeedbackKind.AGENT, 3, 1L, HOTLINE, null, 2);
        say(FeedbackKind.AGENT, 4, 2L, REPAIR, null, 5);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("once for each account and line: what is said again takes its place")
    void once() {
        say(FeedbackKind.AGENT, 3, 1L, HOTLINE, null, 3);
        say(FeedbackKind.AGENT, 3, 1L, HOTLINE, "first-response", 1);

        assertThat(heard(new DataScope.Own("1")))
                .extracting(Opinion::line, Opinion::rating)
                .containsExactlyInAnyOrder(tuple(null, 3), tuple("first-response", 1));
    }

    @Test
    @DisplayName("and heard by administrators, by managers as far as they lead, and by its owner")
    void scope() {
        assertThat(accounts(new DataScope.All())).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(accounts(teams(HOTLINE, "2026-01-01", null))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(accounts(teams(HOTLINE, "2026-12-01", null))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(accounts(new DataScope.Teams(List.of()))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(accounts(new DataScope.Sampled(2))).containsExactly(2L);
        assertThat(accounts(new DataScope.Own("2"))).containsExactly(4L);
        assertThat(accounts(new DataScope.Nothing())).isEmpty();
    }

    @Test
    @DisplayName("as sums with exact means, and figures of surveys beside them")
    void sums() {
        Survey survey = new Survey(new BigDecimal("4.25"), 40, "callbacks", NOW, "lead");
        database.run(entities -> new FeedbackStore(entities).add(id, survey));

        assertThat(FeedbackSum.of(
                        heard(new DataScope.All()),
                        database.ask(entities -> new FeedbackStore(entities).listSurveys(id))))
                .containsExactly(
                        new FeedbackSum(FeedbackKind.AGENT, null, 2, Fraction.of("3.5")),
                        new FeedbackSum(FeedbackKind.LEADER, null, 1, Fraction.of(4)),
                        new FeedbackSum(FeedbackKind.INSPECTOR, "first-response", 1, Fraction.of(5)),
                        new FeedbackSum(FeedbackKind.SURVEY, null, 40, Fraction.of("4.25")));
    }

    @Test
    @DisplayName("with a closing report that reads as it was written, and fails once it was changed by hand")
    void report() throws SQLException {
        PilotReport report = new PilotReport(
                "agent-monthly",
                "2",
                "0".repeat(64),
                List.of(Period.parse("2026-11")),
                List.of(HOTLINE),
                List.of(new PilotCard(
                        1,
                        HOTLINE,
                        Period.parse("2026-11"),
                        new PilotResult(Points.of(91), "excellent", false),
                        new PilotResult(Points.of("87.5"), "good", true),
                        Move.DOWN,
                        "first-response",
                        Points.of("-3.5"))),
                List.of(new GoalResult(
                        5,
                        null,
                        Subject.team("1"),
                        Direction.HIGHER_IS_BETTER,
                        Fraction.of(90),
                        Fraction.of(91),
                        Fraction.of(263, 3),
                        GoalReached.MISSED)),
                List.of(new FeedbackSum(FeedbackKind.AGENT, null, 2, Fraction.of("3.5"))),
                PilotDecision.ADJUST,
                "the cut-off is too high",
                "lead",
                NOW);
        database.run(entities -> new ReportStore(entities).add(new ReportEntity(id, report)));

        ReportEntity stored =
                database.ask(entities -> new ReportStore(entities).find(id).orElseThrow());
        assertThat(stored.toReport()).isEqualTo(report);
        assertThat(Digest.of(stored.document()).hex()).isEqualTo(stored.digest());

        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update pilot_report set document = replace(document, 'adjust', 'adopt')");
        }
        ReportEntity changed =
                database.ask(entities -> new ReportStore(entities).find(id).orElseThrow());
        assertThatThrownBy(changed::toReport).hasMessageContaining("digest");
    }

    private void say(
            FeedbackKind kind,
            long account,
            @Nullable Long person,
            @Nullable Long unit,
            @Nullable String line,
            int rating) {
        Opinion opinion = new Opinion(kind, account, person, unit, line, rating, "", NOW);
        database.run(entities -> new FeedbackStore(entities).put(id, opinion));
    }

    private List<Opinion> heard(DataScope scope) {
        return database.ask(entities -> new FeedbackStore(entities).list(id, scope));
    }

    private List<Long> accounts(DataScope scope) {
        return heard(scope).stream().map(Opinion::account).toList();
    }

    private static DataScope teams(long unit, String from, @Nullable String until) {
        return new DataScope.Teams(List.of(new TeamDuty(
                String.valueOf(unit), LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }
}
