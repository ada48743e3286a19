package dev.touchstone.admin.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.scoring.goal.Wanted;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Anna belongs to the hotline, Bo to the repair team; four goals run from October to December 2026. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Goals are kept and shown to whom they concern")
@SuppressWarnings("NullAway.Init")
class GoalStorageIT {

    private static final String STANDARD = "agent-monthly";
    private static final Subject HOTLINE = Subject.team("1");
    private static final Subject REPAIR = Subject.team("2");
    private static final Subject ANNA = Subject.agent("1");
    private static final LocalDate DUE = LocalDate.parse("2026-12-31");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void fourGoals() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into person (name, generated) values ('Anna', true), ('Bo', true)",
                    "insert into unit (name, kind) values ('Hotline', 'TEAM'), ('Repair', 'TEAM')",
                    "insert into membership (person, unit, valid_from, valid_until) values"
                            + " (1, 1, '2026-01-01', null), (2, 2, '2026-01-01', null)")) {
                statement.execute(sql);
            }
        }
        set(null, "first-contact", WantedKind.VALUE, "90.5");
        set(HOTLINE, null, WantedKind.CHANGE, "8");
        set(REPAIR, null, WantedKind.CHANGE, "-15");
        set(ANNA, "first-contact", WantedKind.VALUE, "95");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("exactly as they were set")
    void kept() {
        assertThat(goals(new DataScope.All()))
                .extracting(goal -> goal.toGoal(Direction.HIGHER_IS_BETTER).wanted())
                .containsExactly(
                        new Wanted.Value(Fraction.of("90.5")),
                        new Wanted.Change(Fraction.of(8)),
                        new Wanted.Change(Fraction.of(-15)),
                        new Wanted.Value(Fraction.of(95)));
        GoalEntity first = goals(new DataScope.All()).get(0);
        assertThat(first.toGoal(Direction.HIGHER_IS_BETTER).base()).isEqualTo(Period.parse("2026-09"));
        assertThat(first.toGoal(Direction.HIGHER_IS_BETTER).due()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("to managers those of their units and people while they led them, not those of all")
    void manager() {
        assertThat(subjects(teams("1", "2026-01-01", null))).containsExactly(HOTLINE, ANNA);
        assertThat(subjects(teams("2", "2026-11-01", null))).containsExactly(REPAIR);
        assertThat(subjects(teams("1", "2027-01-01", null))).isEmpty();
        assertThat(subjects(teams("1", "2026-01-01", "2026-10-01"))).isEmpty();
        assertThat(subjects(new DataScope.Teams(List.of()))).isEmpty();
    }

    @Test
    @DisplayName("to a person the own ones, and to nobody else any")
    void person() {
        assertThat(subjects(new DataScope.Own("1"))).containsExactly(ANNA);
        assertThat(subjects(new DataScope.Own("2"))).isEmpty();
        assertThat(subjects(new DataScope.Sampled(1))).isEmpty();
        assertThat(subjects(new DataScope.Nothing())).isEmpty();
    }

    @Test
    @DisplayName("beside a card those of the assessed, the unit and all")
    void card() {
        assertThat(concerning(ANNA, 1L)).containsExactly(null, HOTLINE, ANNA);
        assertThat(concerning(Subject.agent("2"), 2L)).containsExactly(null, REPAIR);
        assertThat(concerning(Subject.agent("2"), null)).containsExactly((Subject) null);
        assertThat(concerning(HOTLINE, null)).containsExactly(null, HOTLINE);
    }

    @Test
    @DisplayName("until they are taken back")
    void removed() {
        database.run(entities -> {
            GoalStore store = new GoalStore(entities);
            store.remove(store.list(new DataScope.All()).get(0));
        });
        assertThat(goals(new DataScope.All())).hasSize(3);
    }

    private void set(@Nullable Subject subject, @Nullable String indicator, WantedKind wanted, String amount) {
        GoalWish wish = new GoalWish(
                STANDARD, indicator, null, null, wanted, new BigDecimal(amount), Period.parse("2026-09"), DUE);
        Instant now = Instant.parse("2026-10-01T01:00:00Z");
        database.run(entities -> new GoalStore(entities).add(new GoalEntity(wish, subject, now, "test")));
    }

    private List<GoalEntity> goals(DataScope scope) {
        return database.ask(entities -> new GoalStore(entities).list(scope));
    }

    private List<@Nullable Subject> subjects(DataScope scope) {
        return database.ask(entities -> new GoalStore(entities)
                .list(scope).stream()
                        .<@Nullable Subject>map(GoalEntity::subject)
                        .toList());
    }

    private List<@Nullable Subject> concerning(Subject subject, @Nullable Long unit) {
        return database.ask(entities -> new GoalStore(entities)
                .listConcerning(STANDARD, subject, unit).stream()
                        .<@Nullable Subject>map(GoalEntity::subject)
                        .toList());
    }

    private static DataScope teams(String unit, String from, @Nullable String until) {
        return new DataScope.Teams(
                List.of(new TeamDuty(unit, LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }
}
