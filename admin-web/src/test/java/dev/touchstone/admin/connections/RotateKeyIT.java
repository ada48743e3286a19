package dev.touchstone.admin.connections;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it: a Java process of its own that is told about the console by its environment only. */
@DisplayName("The command that rotates the key of the secrets")
@SuppressWarnings("NullAway.Init")
class RotateKeyIT {

    private static final String FIRST = HexFormat.of().formatHex(key(1));
    private static final String SECOND = HexFormat.of().formatHex(key(2));
    private static final String SECRET = "a-secret-that-nobody-prints";

    @TempDir
    Path data;

    /** How the command ended, and what it said. */
    private record Outcome(int status, String said) {}

    @BeforeEach
    void aSecretInTheEmbeddedDatabase() throws IOException, SQLException {
        Files.writeString(file(), FIRST);
        new Migrations(embedded(), DatabaseVendor.H2).run();
        keepSecret(embedded());
    }

    @Test
    @DisplayName("seals every secret with a new key and keeps the one before behind it")
    void rotates() throws Exception {
        Outcome outcome = rotate(Map.of());

        assertThat(outcome.said()).contains("Sealed with the new key: 1.").doesNotContain(SECRET);
        assertThat(outcome.status()).isZero();
        List<String> keys = Files.readAllLines(file());
        assertThat(keys).hasSize(2).doesNotHaveDuplicates().element(1).isEqualTo(FIRST);
        assertThat(secret(embedded(), HexFormat.of().parseHex(keys.get(0)))).isEqualTo(SECRET);

        assertThat(rotate(Map.of()).status()).isZero();
        assertThat(Files.readAllLines(file())).hasSize(2).element(1).isEqualTo(keys.get(0));
    }

    @Test
    @DisplayName("changes nothing when a secret does not open")
    void otherKey() throws Exception {
        Files.writeString(file(), SECOND);
        Outcome outcome = rotate(Map.of());

        assertThat(outcome.said())
                .contains("The secret of connection 7, token cannot be opened", "Nothing was changed");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(Files.readAllLines(file())).containsExactly(SECOND);
        assertThat(secret(embedded(), key(1))).isEqualTo(SECRET);
    }

    @Test
    @DisplayName("keeps every key when nobody can say whether the database took what was sealed")
    void databaseRefuses() throws Exception {
        try (Connection connection = embedded().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter table connection_secret add constraint nothing_new check (length(sealed) < 1)" + " nocheck");
        }
        Outcome outcome = rotate(Map.of());

        assertThat(outcome.said()).contains("cannot be read or written", "no key was taken away");
        assertThat(outcome.status()).isEqualTo(2);
        List<String> keys = Files.readAllLines(file());
        assertThat(keys).hasSize(2).doesNotHaveDuplicates().element(1).isEqualTo(FIRST);
        List<byte[]> all = keys.stream().map(HexFormat.of()::parseHex).toList();
        assertThat(secret(embedded(), new SecretBox(() -> all))).isEqualTo(SECRET);
    }

    @Test
    @DisplayName("says in a sentence that a key is malformed or cannot be read")
    void unreadableKey() throws Exception {
        Files.writeString(file(), "not a key");
        Outcome malformed = rotate(Map.of());
        assertThat(malformed.said()).contains("64 hexadecimal digits").doesNotContain("\tat ");
        assertThat(malformed.status()).isEqualTo(2);

        Files.delete(file());
        Files.createDirectory(file());
        Outcome unreadable = rotate(Map.of());
        assertThat(unreadable.said()).contains("secret-key.txt cannot be read").doesNotContain("\tat ");
        assertThat(unreadable.status()).isEqualTo(2);
    }

    @Test
    @DisplayName("makes neither a key nor a database where there is none")
    void nothingThere() throws Exception {
        Files.delete(data.resolve("database.mv.db"));
        assertThat(rotate(Map.of()).status()).isEqualTo(2);
        assertThat(data.resolve("database.mv.db")).doesNotExist();
        assertThat(Files.readAllLines(file())).containsExactly(FIRST);

        Files.delete(file());
        assertThat(rotate(Map.of()).said()).contains("There is no key yet");
        assertThat(file()).doesNotExist();
    }

    @Test
    @DisplayName("takes the new key from the environment where the present one comes from, on PostgreSQL as well")
    void configured() throws Exception {
        try (TestDatabase.Open postgres = TestDatabase.POSTGRESQL.open();
                Connection connection = postgres.source().getConnection()) {
            keepSecret(postgres.source());
            Map<String, String> database =
                    Map.of("DB_URL", connection.getMetaData().getURL(), "DB_USER", "postgres", "DB_PASSWORD", "any");

            Outcome alone = rotate(with(database, FIRST));
            assertThat(alone.said()).contains("TOUCHSTONE_KEY", "put a new one");
            assertThat(alone.status()).isEqualTo(2);

            assertThat(rotate(with(database, SECOND + " " + FIRST)).status()).isZero();
            assertThat(secret(postgres.source(), key(2))).isEqualTo(SECRET);
            assertThat(Files.readAllLines(file())).containsExactly(FIRST);
        }
    }

    private Outcome rotate(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RotateKey.class.getName());
        command.environment().put("TOUCHSTONE_DATA", data.toString());
        command.environment().putAll(settings);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static Map<String, String> with(Map<String, String> database, String keys) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("TOUCHSTONE_KEY", keys);
        return settings;
    }

    private Path file() {
        return data.resolve("secret-key.txt");
    }

    private DataSource embedded() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + data.resolve("database"));
        source.setUser("touchstone");
        return source;
    }

    private static void keepSecret(DataSource database) throws SQLException {
        String sealed = new SecretBox(() -> List.of(key(1))).seal(SecretStore.place(7, "token"), SECRET);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into connection_secret (connection, setting, sealed) values (7, 'token', ?)")) {
            statement.execute("insert into connection (id, name, adapter, settings, created_at, created_by)"
                    + " values (7, 'a CRM', 'any', '{}', current_timestamp, 'somebody')");
            insert.setString(1, sealed);
            insert.executeUpdate();
        }
    }

    private static String secret(DataSource database, byte[] key) throws SQLException {
        return secret(database, new SecretBox(() -> List.of(key)));
    }

    private static String secret(DataSource database, SecretBox box) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select sealed from connection_secret")) {
            result.next();
            return box.open(SecretStore.place(7, "token"), result.getString(1));
        }
    }

    private static byte[] key(int filled) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filled);
        return key;
    }
}
