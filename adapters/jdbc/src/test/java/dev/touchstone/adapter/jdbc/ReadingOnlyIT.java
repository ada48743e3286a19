package dev.touchstone.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.PermissionMissingException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real PostgreSQL does with the queries of an administrator, good and bad. */
class ReadingOnlyIT {

    private final CrmDatabase crm = new CrmDatabase(ZoneOffset.UTC, DeleteMode.IN_FEED, CrmDatabase.PASSWORD);

    @AfterEach
    void close() {
        crm.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH gone AS (DELETE FROM ticket RETURNING id) SELECT t.* FROM ticket t, gone",
                "WITH more AS (INSERT INTO ticket (subject) VALUES ('x') RETURNING id) SELECT t.* FROM ticket t, more",
                "SELECT t.*, nextval('ticket_id_seq') FROM ticket t",
                "SELECT t.*, spoil() FROM ticket t",
                "SELECT t.*, set_config('transaction_read_only', 'off', true), spoil() FROM ticket t"
            })
    void databaseItselfRefusesToWrite(String query) throws Exception {
        crm.run(
                "CREATE FUNCTION spoil() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM ticket RETURNING 1'");
        crm.run("GRANT ALL ON ALL TABLES IN SCHEMA public TO " + crm.name());
        crm.run("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO " + crm.name());
        crm.create();
        crm.pass(CrmDatabase.LAG.plusSeconds(2));
        String sql = query + " WHERE changed >= :from AND changed < :until LIMIT :limit OFFSET :offset";

        assertThatExceptionOfType(AdapterException.class)
                .isThrownBy(() -> readTickets(sql))
                .satisfies(refused -> assertThat(refused.text().en()).containsAnyOf("only reads", "(25001)"));
        assertThat(crm.ask(Long.class, "SELECT count(*) FROM ticket")).isEqualTo(1);
    }

    @Test
    void slowStatementEndsInTimeAndIsNotLeftRunning() throws Exception {
        crm.create();
        crm.pass(CrmDatabase.LAG.plusSeconds(2));
        long began = System.nanoTime();

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(
                        () -> readTickets(
                                "SELECT t.*, pg_sleep(60) FROM ticket t WHERE changed >= :from AND changed < :until LIMIT :limit OFFSET :offset"))
                .satisfies(slow -> assertThat(slow.text().en()).contains("took too long", "Maybe an index"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
        assertThat(crm.ask(
                        Long.class,
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'touchstone' AND usename = ?"
                                + " AND state = 'active'",
                        crm.name()))
                .isZero();
    }

    @Test
    void missingGrantConcernsItsStreamOnly() throws Exception {
        crm.run("REVOKE SELECT ON survey FROM " + crm.name());

        try (Connection connection = connect(Map.of())) {
            assertThatExceptionOfType(PermissionMissingException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("surveys")))
                    .satisfies(missing -> {
                        assertThat(missing.stream()).isEqualTo("surveys");
                        assertThat(missing.text().en()).contains("grant SELECT");
                    });
            assertThat(connection.read(Cursor.start("tickets")).last()).isTrue();
        }
    }

    @Test
    void renamedColumnIsASourceThatHasChanged() throws Exception {
        crm.run("ALTER TABLE ticket RENAME subject TO title");

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> readTickets(Documents.TICKETS))
                .satisfies(changed -> assertThat(changed.text().en()).contains("subject", "change the query"));
    }

    @Test
    void columnThatTheQueryDoesNotGiveIsNamedWithAGuess() throws Exception {
        crm.create();
        crm.pass(CrmDatabase.LAG.plusSeconds(2));

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> readTickets(Documents.TICKETS.replace("subject,", "subject AS subjects,")))
                .satisfies(wrong -> assertThat(wrong.text().en())
                        .contains("streams[0].fields", "no column \"subject\"", "Maybe subjects"));
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() ->
                        readTickets(Documents.TICKETS.replace("created, changed,", "created, changed AS changes,")))
                .satisfies(wrong -> assertThat(wrong.text().en())
                        .contains("streams.tickets.changed", "no column \"changed\"", "Maybe changes"));
    }

    @Test
    void rowWithoutItsStampIsNotReadOnBy() throws Exception {
        crm.create();
        crm.pass(CrmDatabase.LAG.plusSeconds(2));

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> readTickets(Documents.TICKETS
                        .replace("created, changed,", "created, changed::text AS changed,")
                        .replace("ORDER BY changed", "ORDER BY 4")))
                .satisfies(stopped -> assertThat(stopped.text().en()).contains("\"changed\"", "COALESCE"));
    }

    @Test
    void databaseThatIsNotThereIsABadSetting() throws Exception {
        try (Connection connection = connect(Map.of("database", "nowhere"))) {
            assertThatExceptionOfType(BadSettingsException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("tickets")))
                    .satisfies(
                            wrong -> assertThat(wrong.problems().get(0).key()).isEqualTo("database"));
        }
    }

    @Test
    void addressThatIsNotAllowedIsNotConnectedTo() throws Exception {
        try (Connection connection = connect(Map.of("allowed-networks", ""))) {
            assertThatExceptionOfType(BadSettingsException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("tickets")))
                    .satisfies(wrong -> assertThat(wrong.text().en()).contains("127.0.0.1", "own address"));
        }
        assertThat(crm.wire().connections()).isZero();
    }

    @Test
    void encryptedWayIsNotTakenInTheClear() throws Exception {
        try (Connection connection = connect(Map.of("encryption", "ENCRYPT"))) {
            assertThatExceptionOfType(SourceUnavailableException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("tickets")));
        }
    }

    @Test
    void tenThousandRowsWithOneStampAreReadWithoutLoss() throws Exception {
        crm.run("INSERT INTO ticket (subject, created, changed) SELECT 'x', at AT TIME ZONE 'Asia/Shanghai', at"
                + " FROM clock, generate_series(1, 10000)");
        crm.pass(CrmDatabase.LAG.plusSeconds(2));
        Set<String> keys = new HashSet<>();
        int facts = 0;
        try (Connection connection = connect(Map.of("page-size", "500"))) {
            Cursor cursor = Cursor.start("tickets");
            FactPage page;
            do {
                page = connection.read(cursor);
                page.facts().forEach(fact -> keys.add(fact.key().key()));
                facts += page.facts().size();
                cursor = page.next();
            } while (!page.last());
        }
        assertThat(keys).hasSize(10_000);
        assertThat(facts).isEqualTo(10_000);
    }

    @Test
    void checkRunsEveryQueryAndShowsRows() throws Exception {
        crm.create("Where is my parcel?");
        crm.run("REVOKE SELECT ON survey FROM " + crm.name());

        try (Connection connection = connect(Map.of())) {
            var report = connection.check();
            assertThat(report.passed()).isFalse();
            assertThat(report.zone()).hasToString("Asia/Shanghai");
            assertThat(report.clockSkew()).isNotNull();
            assertThat(report.remarks().get(0).en()).contains("only reads");
            assertThat(report.streams().get(0).problem()).isNull();
            assertThat(report.streams().get(0).notProvided())
                    .contains("transfers")
                    .doesNotContain("opened");
            assertThat(report.streams().get(1).problem().en()).contains("grant SELECT");
        }
        crm.pass(Duration.ofSeconds(1));
        try (Connection connection = connect(Map.of())) {
            assertThat(connection.check().streams().get(0).sample())
                    .hasSize(1)
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("subject", "Where is my parcel?")
                            .containsEntry("created", "2026-11-20 16:00:00.000")
                            .containsEntry("changed", "2026-11-20T08:00:00Z"));
        }
    }

    private FactPage readTickets(String sql) throws Exception {
        try (Connection connection = connect(Map.of("queries", Documents.queries(sql, "\"deleted\": \"deleted\"")))) {
            return connection.read(Cursor.start("tickets"));
        }
    }

    private Connection connect(Map<String, String> other) throws AdapterException, InvalidSettingsException {
        Map<String, String> settings = new HashMap<>(crm.settings(100));
        settings.putAll(other);
        return new JdbcAdapter()
                .connect(Settings.of(new JdbcAdapter().describe().settings(), settings, crm.secrets()));
    }
}
