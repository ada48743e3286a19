package dev.touchstone.admin.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
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

/** Anna and Cleo belong to the hotline, Bo to the repair team until October; "Anna B." turned out to be Anna. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Who has read a version")
@SuppressWarnings("NullAway.Init")
class AcknowledgementStorageIT {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-22");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-30");
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-20T11:00:00Z");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into person (name, generated, joined_into) values"
                            + " ('Anna', true, null), ('Bo', true, null), ('Cleo', true, null), ('Anna B.', true, 1),"
                            + " ('Dora', true, null), ('Edda', true, null)",
                    "insert into unit (name, kind) values ('Hotline', 'TEAM'), ('Repair', 'TEAM')",
                    "insert into membership (person, unit, valid_from, valid_until) values (1, 1, '2026-01-01', null),"
                            + " (2, 2, '2026-01-01', '2026-10-01'), (3, 1, '2026-11-01', null), (4, 1, '2026-01-01', null)",
                    "insert into account (login, name, role, person, enabled, stamp, language, theme, created_at) values"
                            + " ('anna', 'Anna', 'AGENT', '1', true, 0, 'EN', 'SYSTEM', '2026-01-01T00:00:00Z'),"
                            + " ('cleo', 'Cleo', 'AGENT', '3', false, 0, 'EN', 'SYSTEM', '2026-01-01T00:00:00Z'),"
                            + " ('dora', 'Dora', 'AGENT', '5', true, 0, 'EN', 'SYSTEM', '2026-01-01T00:00:00Z'),"
                            + " ('boss', 'Boss', 'MANAGER', null, true, 0, 'EN', 'SYSTEM', '2026-01-01T00:00:00Z')",
                    "insert into standard_version (standard, version, state, overlay, effective_from, document, digest,"
                            + " changed_at, changed_by) values ('agent-monthly', '1', 'PUBLISHED', false, '2026-01-01',"
                            + " '{}', 'd', '2026-01-01T00:00:00Z', 'test')")) {
                statement.execute(sql);
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("is kept once with its time, also for somebody who turned out to be somebody else")
    void once() {
        acknowledge(4, MORNING);
        acknowledge(1, EVENING);

        assertThat(readBy(1)).isEqualTo(Map.of(1L, MORNING));
        assertThat(readBy(3)).isEmpty();
        Map<Long, Instant> readers = ask(store -> store.listReaders(1));
        assertThat(readers).isEqualTo(Map.of(1L, MORNING));
        assertThatThrownBy(() -> acknowledge(1, EVENING)).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("is asked of those who belonged to a unit on the day, each person once")
    void members() {
        assertThat(members(NOVEMBER, new DataScope.All())).containsExactly("Hotline Anna", "Hotline Cleo");
        assertThat(members(SEPTEMBER, new DataScope.All())).containsExactly("Hotline Anna", "Repair Bo");
    }

    @Test
    @DisplayName("is shown to managers of the units they led on the day, and to nobody without a team")
    void scope() {
        assertThat(members(SEPTEMBER, teams("2", "2026-01-01", null))).containsExactly("Repair Bo");
        assertThat(members(NOVEMBER, teams("1", "2026-11-22", null))).containsExactly("Hotline Anna", "Hotline Cleo");
        assertThat(members(NOVEMBER, teams("1", "2026-01-01", "2026-11-22"))).isEmpty();
        assertThat(members(NOVEMBER, new DataScope.Teams(List.of()))).isEmpty();
        assertThat(members(NOVEMBER, new DataScope.Own("1"))).isEmpty();
        assertThat(members(NOVEMBER, new DataScope.Sampled(1))).isEmpty();
        assertThat(members(NOVEMBER, new DataScope.Nothing())).isEmpty();
    }

    @Test
    @DisplayName("can be said by whoever has an account that may be used")
    void accounts() {
        Set<Long> able = ask(AcknowledgementStore::listWithAccount);
        assertThat(able).containsExactlyInAnyOrder(1L, 5L);
    }

    @Test
    @DisplayName("is asked of those in no team who have an account, by whoever sees everybody")
    void withoutUnit() {
        assertThat(withoutUnit(new DataScope.All())).containsExactly("Dora");
        assertThat(withoutUnit(teams("1", "2026-01-01", null))).isEmpty();
    }

    private List<String> withoutUnit(DataScope scope) {
        return ask(store -> store.listWithoutUnit(NOVEMBER, scope)).stream()
                .map(Member::name)
                .toList();
    }

    private void acknowledge(long person, Instant at) {
        database.run(entities -> new AcknowledgementStore(entities).add(new AcknowledgementEntity(1, person, at)));
    }

    private List<String> members(LocalDate day, DataScope scope) {
        return ask(store -> store.listMembers(day, scope)).stream()
                .map(member -> member.unitName() + " " + member.name())
                .toList();
    }

    private Map<Long, Instant> readBy(long person) {
        return ask(store -> store.listOf(person));
    }

    private <T> T ask(Function<AcknowledgementStore, T> question) {
        return database.ask(entities -> question.apply(new AcknowledgementStore(entities)));
    }

    private static DataScope teams(String unit, String from, @Nullable String until) {
        return new DataScope.Teams(
                List.of(new TeamDuty(unit, LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }
}
