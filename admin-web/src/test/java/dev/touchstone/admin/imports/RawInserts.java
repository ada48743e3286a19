package dev.touchstone.admin.imports;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The rows of facts stored without the console, as quickly as plain JDBC stores them. */
final class RawInserts {

    private static final int ROWS_PER_BATCH = 500;
    private static final String COLUMNS = "id, connection, stream, fact_key, version, since_change, deleted, erased,"
            + " kind, first_at, last_at, duration_class, digest, document";

    private RawInserts() {}

    static void batch(DataSource source, List<FactVersion> versions) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into fact (" + COLUMNS
                        + ") values (?, 1, ?, ?, 1, 1, false, false, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            long id = 0;
            for (FactVersion fact : versions) {
                insert.setLong(1, ++id);
                insert.setString(2, fact.key().stream());
                insert.setString(3, fact.key().key());
                insert.setString(4, fact.kind());
                insert.setObject(5, OffsetDateTime.ofInstant(fact.firstAt(), ZoneOffset.UTC));
                insert.setObject(6, OffsetDateTime.ofInstant(fact.lastAt(), ZoneOffset.UTC));
                insert.setInt(7, durationClass(fact));
                insert.setString(8, fact.digest());
                insert.setString(9, fact.document());
                insert.addBatch();
                if (id % ROWS_PER_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    static void copy(DataSource source, List<FactVersion> versions) throws SQLException, IOException {
        copy(source, versions, 0);
    }

    /** Copies more rows to those that are there. */
    static void copy(DataSource source, List<FactVersion> versions, long there) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        long id = there;
        for (FactVersion fact : versions) {
            rows.append(++id).append("\t1\t");
            rows.append(fact.key().stream()).append('\t').append(fact.key().key());
            rows.append("\t1\t1\tf\tf\t").append(fact.kind()).append('\t');
            rows.append(fact.firstAt()).append('\t').append(fact.lastAt()).append('\t');
            rows.append(durationClass(fact)).append('\t');
            rows.append(fact.digest()).append('\t').append(fact.document().replace("\\", "\\\\"));
            rows.append('\n');
        }
        try (Connection connection = source.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy fact (" + COLUMNS + ") from stdin", new StringReader(rows.toString()));
        }
    }

    private static int durationClass(FactVersion fact) {
        return DurationClass.of(fact.firstAt(), fact.lastAt()).ordinal();
    }
}
