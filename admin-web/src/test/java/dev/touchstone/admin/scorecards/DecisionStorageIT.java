package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.LoginName;
import dev.touchstone.admin.access.Role;
import dev.touchstone.admin.scorecards.DecisionEntity.Wish;
import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.shell.Theme;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("What people decided about a result is kept for ever")
@SuppressWarnings("NullAway.Init")
class DecisionStorageIT {

    private static final String STANDARD = "agent-monthly";
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Account MANAGER = new Account(
            1, new LoginName("zhoumin"), "周敏", Role.MANAGER, null, true, true, 1, Language.ZH_CN, Theme.SYSTEM, null);
    private static final CardEntity OCTOBER = new CardEntity(STANDARD, Subject.agent("1"), Period.parse("2026-10"));
    private static final CardEntity NOVEMBER = new CardEntity(STANDARD, Subject.agent("1"), Period.parse("2026-11"));
    private static final CardEntity SOMEBODY_ELSE =
            new CardEntity(STANDARD, Subject.agent("2"), Period.parse("2026-10"));

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into account (login, name, role, enabled, stamp, language, theme, created_at)"
                    + " values ('zhoumin', '周敏', 'MANAGER', true, 1, 'ZH_CN', 'SYSTEM', current_timestamp)");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("what was taken back no longer stands and stays readable with both reasons")
    void takenBack() {
        Decision points = decide(OCTOBER, adjustment("wording", "-1.50"));
        Decision stays = decide(OCTOBER, adjustment("wording", "1"));
        Decision back = decide(OCTOBER, takingBack(points.id()));

        List<Decision> all = list(OCTOBER);
        assertThat(all).containsExactly(points, stays, back);
        assertThat(DecisionStore.standing(all)).containsExactly(stays);
        assertThat(standing("2026-10")).containsOnly(Map.entry(Subject.agent("1"), List.of(stays)));
        assertThat(points.points()).isEqualByComparingTo("-1.5");
        assertThat(back.takesBack()).isEqualTo(points.id());
    }

    @Test
    @DisplayName("nothing is taken back twice")
    void twice() {
        Decision points = decide(OCTOBER, adjustment("wording", "-1"));
        decide(OCTOBER, takingBack(points.id()));

        assertThatThrownBy(() -> decide(OCTOBER, takingBack(points.id())))
                .rootCause()
                .message()
                .containsIgnoringCase("takes_back");
    }

    @Test
    @DisplayName("a decision is about one person and one period")
    void apart() {
        Decision october = decide(OCTOBER, adjustment("wording", "-1"));
        Decision november = decide(NOVEMBER, adjustment("wording", "-2"));
        Decision other = decide(SOMEBODY_ELSE, adjustment("wording", "-3"));

        assertThat(list(OCTOBER)).containsExactly(october);
        assertThat(list(NOVEMBER)).containsExactly(november);
        assertThat(standing("2026-10"))
                .containsOnly(
                        Map.entry(Subject.agent("1"), List.of(october)), Map.entry(Subject.agent("2"), List.of(other)));
    }

    private Decision decide(CardEntity card, Wish wish) {
        return database.ask(entities -> new DecisionStore(entities).add(new DecisionEntity(card, wish, MANAGER, NOW)));
    }

    private List<Decision> list(CardEntity card) {
        return database.ask(entities ->
                new DecisionStore(entities).list(STANDARD, card.period().toString(), card.subject()));
    }

    private Map<Subject, List<Decision>> standing(String period) {
        return database.ask(entities -> new DecisionStore(entities).listStanding(STANDARD, period));
    }

    private static Wish adjustment(String line, String points) {
        return new Wish(DecisionKind.ADJUSTMENT, line, null, new BigDecimal(points), "复核", null);
    }

    private static Wish takingBack(long decision) {
        return new Wish(DecisionKind.WITHDRAWAL, null, null, null, "看错了人", decision);
    }
}
