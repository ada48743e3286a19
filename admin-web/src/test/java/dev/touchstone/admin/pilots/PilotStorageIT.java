package dev.touchstone.admin.pilots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.standard.Standard;
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

/** Service with the hotline below it tries a draft in November and December 2026; repair does not. Anna left for repair in October. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Pilots are kept and shown to whom they concern")
@SuppressWarnings("NullAway.Init")
class PilotStorageIT {

    private static final Standard DRAFT = ReadyStandards.get("agent-monthly").standard();
    private static final String SERVICE = "1";
    private static final String HOTLINE = "2";
    private static final String REPAIR = "3";

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;
    long id;

    @BeforeEach
    void aPilot() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "insert into person (name, generated) values ('Anna', true), ('Bo', true)",
                    "insert into unit (name, kind, parent) values ('Service', 'DEPARTMENT', null),"
                            + " ('Hotline', 'TEAM', 1), ('Repair', 'TEAM', null)",
                    "insert into membership (person, unit, valid_from, valid_until) values"
                            + " (1, 2, '2026-01-01', '2026-10-15'), (1, 3, '2026-10-15', null),"
                            + " (2, 2, '2026-01-01', '2026-12-02')")) {
                statement.execute(sql);
            }
        }
        PilotWish wish = new PilotWish(7, Set.of(1L), YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        Instant now = Instant.parse("2026-10-20T01:00:00Z");
        id = database.ask(entities -> new PilotStore(entities)
                .add(new PilotEntity(wish, DRAFT, now, "test"), wish.units(), Set.of(1L, 2L))
                .id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("with the table as it was at the start, its digest, months and units")
    void kept() {
        Pilot pilot = find(new DataScope.All());

        assertThat(pilot.standard()).isEqualTo(DRAFT);
        assertThat(pilot.digest()).matches("[0-9a-f]{64}");
        assertThat(pilot.from()).isEqualTo("2026-11-01");
        assertThat(pilot.until()).isEqualTo("2027-01-01");
        assertThat(pilot.named()).containsExactly(1L);
        assertThat(pilot.units()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(pilot.listMonths(LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(pilot.listMonths(LocalDate.parse("2026-11-30"))).hasSize(1);
        assertThat(pilot.listMonths(LocalDate.parse("2027-06-30"))).hasSize(2);
    }

    @Test
    @DisplayName("and a table changed behind the console's back is noticed")
    void tampered() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update pilot set document = replace(document, '20', '21')");
        }
        assertThat(database.<Throwable>ask(entities -> catchThrowable(() -> new PilotStore(entities)
                        .list(new DataScope.All())
                        .get(0)
                        .document())))
                .hasMessageContaining("digest");
    }

    @Test
    @DisplayName("to managers whose team takes part while they lead it, below a named department too")
    void manager() {
        assertThat(seenBy(teams(SERVICE, "2026-01-01", null))).isTrue();
        assertThat(seenBy(teams(HOTLINE, "2026-12-31", null))).isTrue();
        assertThat(seenBy(teams(HOTLINE, "2027-01-01", null))).isFalse();
        assertThat(seenBy(teams(HOTLINE, "2026-01-01", "2026-11-01"))).isFalse();
        assertThat(seenBy(teams(REPAIR, "2026-01-01", null))).isFalse();
        assertThat(seenBy(new DataScope.Teams(List.of()))).isFalse();
    }

    @Test
    @DisplayName("to people who belong to one of its teams in one of its months, to inspectors, and to nobody else")
    void people() {
        assertThat(seenBy(new DataScope.Own("2"))).isTrue();
        assertThat(seenBy(new DataScope.Own("1"))).isFalse();
        assertThat(seenBy(new DataScope.Sampled(9))).isTrue();
        assertThat(seenBy(new DataScope.Nothing())).isFalse();
    }

    @Test
    @DisplayName("open until the report is written")
    void open() {
        assertThat(isOpen()).isTrue();
        database.run(
                entities -> entities.find(PilotEntity.class, id).end(Instant.parse("2026-12-31T00:00:00Z"), "test"));
        assertThat(isOpen()).isTrue();
        assertThat(find(new DataScope.All()).endedBy()).isEqualTo("test");
        database.run(entities -> entities.find(PilotEntity.class, id).close());
        assertThat(isOpen()).isFalse();
    }

    private boolean isOpen() {
        return database.ask(entities -> new PilotStore(entities).hasOpen("agent-monthly"));
    }

    private boolean seenBy(DataScope scope) {
        boolean listed =
                database.ask(entities -> !new PilotStore(entities).list(scope).isEmpty());
        assertThat(database.<Boolean>ask(
                        entities -> new PilotStore(entities).find(id, scope).isPresent()))
                .isEqualTo(listed);
        return listed;
    }

    private Pilot find(DataScope scope) {
        return database.ask(entities -> {
            PilotStore store = new PilotStore(entities);
            return store.find(id, scope).orElseThrow().toPilot(store.listUnits(id));
        });
    }

    private static DataScope teams(String unit, String from, @Nullable String until) {
        return new DataScope.Teams(
                List.of(new TeamDuty(unit, LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }
}
