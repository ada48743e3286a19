package dev.touchstone.adapter.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once and careless about power cuts; each source gets a database and a reader of its own. */
final class PostgresServer {

    private static final EmbeddedPostgres RUNNING = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PostgresServer() {}

    static int port() {
        return RUNNING.getPort();
    }

    static int nextNumber() {
        return NUMBER.incrementAndGet();
    }

    /** As the superuser, whom nobody asks for a password. */
    static Connection connect(String database) throws SQLException {
        return RUNNING.getDatabase("postgres", database).getConnection();
    }

    static void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                askReadersForTheirPassword(statement);
            }
            return server;
        } catch (IOException | SQLException notStarted) {
            throw new IllegalStateException(notStarted);
        }
    }

    private static void askReadersForTheirPassword(Statement statement) throws SQLException {
        try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
            file.next();
            Files.writeString(
                    Path.of(file.getString(1)),
                    "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\n"
                            + "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
        statement.execute("SELECT pg_reload_conf()");
    }
}
