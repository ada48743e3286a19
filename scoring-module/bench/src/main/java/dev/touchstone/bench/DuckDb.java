package dev.touchstone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB with the generated tickets in a table in memory, or reading them from a file anew in every query. */
final class DuckDb extends SqlPeer {

    DuckDb(GeneratedTickets tickets) throws SQLException {
        this(DriverManager.getConnection("jdbc:duckdb:"), tickets);
    }

    DuckDb(TicketFile file) throws SQLException {
        super(DriverManager.getConnection("jdbc:duckdb:"), new ScoreSql("//"));
        String types = COLUMNS.replaceAll("(\\w+) (\\w+)", "'$1': '$2'");
        execute("CREATE VIEW tickets AS SELECT * FROM read_csv('%s', header = true, columns = {%s})"
                .formatted(file.path().toString().replace("'", "''"), types));
    }

    private DuckDb(Connection connection, GeneratedTickets tickets) throws SQLException {
        super(connection, new ScoreSql("//"));
        execute(TICKETS);
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "tickets")) {
            for (int i = 0; i < tickets.size(); i++) {
                append(tickets.row(i), appender);
            }
        }
    }

    private static void append(TicketRow row, DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        appender.append(row.ticket());
        appender.append(row.agent());
        appender.append(row.createdInUtc());
        append(row.firstResponseSeconds(), appender);
        appender.append(row.resolutionSeconds());
        appender.append((byte) row.channel());
        appender.append((byte) row.category());
        appender.append((byte) row.priority());
        appender.append(row.customer());
        appender.append((byte) row.reopened());
        appender.append((byte) row.firstContact());
        appendSmall(row.satisfaction(), appender);
        appendSmall(row.recommendation(), appender);
        appendSmall(row.callback(), appender);
        appendSmall(row.defects(), appender);
        appendSmall(row.critical(), appender);
        appender.endRow();
    }

    private static void append(int value, DuckDBAppender appender) throws SQLException {
        if (value == TicketRow.MISSING) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }

    private static void appendSmall(int value, DuckDBAppender appender) throws SQLException {
        if (value == TicketRow.MISSING) {
            appender.appendNull();
        } else {
            appender.append((byte) value);
        }
    }

    /** Counts the tickets of every agent and month, and those after which the same customer came again, kept in a table. */
    void countRepeats() throws SQLException {
        keep("repeats", """
                SELECT agent, EXTRACT(MONTH FROM created) AS in_month, count(*) AS contacts,
                  count(*) FILTER (WHERE next <= created + INTERVAL %d SECOND) AS repeated
                FROM (SELECT agent, created, lead(created) OVER (PARTITION BY customer ORDER BY created) AS next FROM tickets)
                GROUP BY ALL""".formatted(RepeatContacts.WINDOW.toSeconds()));
    }

    /** What {@link #countRepeats()} counted. */
    RepeatCounts repeats() throws SQLException {
        RepeatCounts counts = new RepeatCounts();
        forEachRow(
                "SELECT agent, in_month, contacts, repeated FROM repeats",
                row -> counts.set(Cells.indexOf(row.getInt(1), row.getInt(2)), row.getInt(3), row.getInt(4)));
        return counts;
    }

    /** How many threads queries use from now on. */
    void useThreads(int threads) throws SQLException {
        execute("SET threads = " + threads);
    }
}
