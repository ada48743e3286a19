package dev.touchstone.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database in memory with the generated tickets in a table, which aggregates and scores them by SQL. */
abstract class SqlPeer implements AutoCloseable {

    static final String COLUMNS = """
            ticket BIGINT, agent INTEGER, created TIMESTAMP, first_response INTEGER, resolution INTEGER,
            channel TINYINT, category TINYINT, priority TINYINT, customer INTEGER, reopened TINYINT, first_contact TINYINT,
            satisfaction TINYINT, recommendation TINYINT, callback TINYINT, defects TINYINT, critical TINYINT""";
    static final String TICKETS = "CREATE TABLE tickets (" + COLUMNS + ")";

    private final Connection connection;
    private final ScoreSql sql;

    SqlPeer(Connection connection, ScoreSql sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** From tickets to totals in one query, kept in a table. */
    void aggregateAndScore(List<LineSpec> lines) throws SQLException {
        keep("results", sql.score(lines, "(" + sql.aggregate(lines) + ") AS cells"));
    }

    /** Keeps what was measured, for queries that only score. */
    void keepCells() throws SQLException {
        keep("cells", sql.aggregate(TenLines.LINES));
    }

    /** From what {@link #keepCells()} kept to totals, kept in a table. */
    void score(List<LineSpec> lines) throws SQLException {
        keep("results", sql.score(lines, "cells"));
    }

    /** What the last query computed. */
    Results results() throws SQLException {
        Results results = new Results();
        forEachRow(
                "SELECT agent, in_month, total, grade FROM results",
                row -> results.set(Cells.indexOf(row.getInt(1), row.getInt(2)), row.getInt(3), row.getInt(4)));
        return results;
    }

    /** What was measured, as a host that counts by itself would hand it to Touchstone. */
    Cells cells() throws SQLException {
        Cells cells = new Cells();
        forEachRow("SELECT * FROM cells", row -> {
            int cell = Cells.indexOf(row.getInt(1), row.getInt(2));
            for (int line = 0; line < TenLines.LINES.size(); line++) {
                cells.set(cell, line, row.getLong(3 + 2 * line), row.getLong(4 + 2 * line));
            }
        });
        return cells;
    }

    /** What is done with each row of an answer. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    void execute(String statement) throws SQLException {
        try (Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    void forEachRow(String query, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    void keep(String table, String query) throws SQLException {
        execute("DROP TABLE IF EXISTS " + table);
        execute("CREATE LOCAL TEMPORARY TABLE " + table + " AS " + query);
    }
}
