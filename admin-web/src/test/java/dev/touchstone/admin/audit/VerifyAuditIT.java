package dev.touchstone.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.DatabaseVendor;
import dev.touchstone.admin.storage.Migrations;
import dev.touchstone.admin.storage.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it: a Java process of its own that is told about the console by its environment only. */
@DisplayName("The command that verifies the audit trail")
@SuppressWarnings("NullAway.Init")
class VerifyAuditIT {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");

    @TempDir
    Path data;

    /** How the command ended, and what it said. */
    private record Outcome(int status, String said) {}

    @BeforeEach
    void threeEntriesInTheEmbeddedDatabase() throws IOException, SQLException {
        Files.writeString(data.resolve("audit-key.txt"), HexFormat.of().formatHex(TestTrail.KEY));
        DataSource embedded = embedded();
        new Migrations(embedded, DatabaseVendor.H2).run();
        writeThree(embedded);
    }

    @Test
    @DisplayName("counts the entries of a whole chain")
    void whole() throws Exception {
        Outcome outcome = verify(Map.of());

        assertThat(outcome.said()).contains("3 entries, chain whole.");
        assertThat(outcome.status()).isZero();
    }

    @Test
    @DisplayName("names the first entry that is broken, and why")
    void broken() throws Exception {
        execute(embedded(), "update audit_entry set account_name = 'X' where number = 2");
        Outcome altered = verify(Map.of());
        assertThat(altered.said()).contains("Entry 2 is not what was signed.", "Maybe it was altered");
        assertThat(altered.status()).isOne();

        execute(embedded(), "delete from audit_entry where number >= 2");
        Outcome cut = verify(Map.of());
        assertThat(cut.said()).contains("Entry 2 and what followed is missing.");
        assertThat(cut.status()).isOne();
    }

    @Test
    @DisplayName("takes the key from the environment before that of the data folder")
    void otherKey() throws Exception {
        Outcome outcome = verify(Map.of("TOUCHSTONE_AUDIT_KEY", HexFormat.of().formatHex(TestTrail.OTHER_KEY)));

        assertThat(outcome.said()).contains("Entry 1 is not what was signed.", "the key is another");
        assertThat(outcome.status()).isOne();
    }

    @Test
    @DisplayName("makes neither a key nor a database where there is none")
    void nothingThere() throws Exception {
        Files.delete(data.resolve("database.mv.db"));
        Outcome noDatabase = verify(Map.of());
        assertThat(noDatabase.said()).contains("The audit trail cannot be read");
        assertThat(noDatabase.status()).isEqualTo(2);
        assertThat(data.resolve("database.mv.db")).doesNotExist();

        Files.delete(data.resolve("audit-key.txt"));
        Outcome noKey = verify(Map.of());
        assertThat(noKey.said()).contains("There is no key of the audit trail", "name it with --data");
        assertThat(noKey.status()).isEqualTo(2);
        assertThat(data.resolve("audit-key.txt")).doesNotExist();
    }

    @Test
    @DisplayName("reads PostgreSQL as well")
    void onPostgres() throws Exception {
        try (TestDatabase.Open postgres = TestDatabase.POSTGRESQL.open();
                Connection connection = postgres.source().getConnection()) {
            writeThree(postgres.source());
            String url = connection.getMetaData().getURL();
            Outcome outcome = verify(Map.of("DB_URL", url, "DB_USER", "postgres", "DB_PASSWORD", "any"));

            assertThat(outcome.said()).contains("3 entries, chain whole.");
            assertThat(outcome.status()).isZero();
        }
    }

    private Outcome verify(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                VerifyAudit.class.getName());
        command.environment().put("TOUCHSTONE_DATA", data.toString());
        command.environment().putAll(settings);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private DataSource embedded() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + data.resolve("database"));
        source.setUser("touchstone");
        return source;
    }

    private static void writeThree(DataSource database) throws SQLException {
        AuditChain chain = new AuditChain(TestTrail.KEY);
        String previous = AuditChain.BEGINNING;
        try (Connection connection = database.getConnection()) {
            for (long number = 1; number <= 3; number++) {
                AuditEntry unsigned =
                        new AuditEntry(number, NOW, 1L, "周敏", null, "SIGN_IN", "ACCOUNT", "1", "{}", previous, "");
                AuditEntry entry = unsigned.signed(chain.sign(unsigned));
                insert(connection, entry);
                previous = entry.signature();
            }
            try (PreparedStatement end =
                    connection.prepareStatement("update audit_end set entries = 3, last_signature = ?, seal = ?")) {
                end.setString(1, previous);
                end.setString(2, chain.seal(3, previous));
                end.executeUpdate();
            }
        }
    }

    private static void insert(Connection connection, AuditEntry entry) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into audit_entry (number, happened_at, account, account_name, action, subject, subject_id, detail,"
                        + " previous, signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, entry.number());
            row.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            row.setLong(3, 1);
            row.setString(4, entry.name());
            row.setString(5, entry.action());
            row.setString(6, entry.subject());
            row.setString(7, entry.subjectId());
            row.setString(8, entry.detail());
            row.setString(9, entry.previous());
            row.setString(10, entry.signature());
            row.executeUpdate();
        }
    }

    private static void execute(DataSource database, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.executeUpdate();
        }
    }
}
