package dev.touchstone.admin.imports;

import dev.touchstone.admin.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for one way of storing facts, with one connection and one run; H2 lies in a file. */
final class EmptyDatabase implements AutoCloseable {

    private final Path folder;
    private final TestDatabase.Open database;
    private final boolean inFile;
    private final long run;

    private EmptyDatabase(TestDatabase kind) throws SQLException, IOException {
        folder = Files.createTempDirectory("import-times");
        inFile = kind == TestDatabase.H2;
        database = inFile ? kind.openOn(file()) : kind.open();
        execute("insert into connection (name, adapter, settings, created_at, created_by)"
                + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
        run = database.ask(entities -> new RunStore(entities)
                .add(new RunEntity(1, Purpose.READ, "test", Instant.EPOCH, 0))
                .id());
    }

    static EmptyDatabase of(TestDatabase kind) throws SQLException, IOException {
        return new EmptyDatabase(kind);
    }

    DataSource source() {
        return database.source();
    }

    TestDatabase.Open database() {
        return database;
    }

    long run() {
        return run;
    }

    @Override
    public void close() throws SQLException, IOException {
        if (inFile) {
            execute("shutdown");
        }
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private DataSource file() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("facts") + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
