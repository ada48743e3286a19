package dev.touchstone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory with the generated tickets in a table. */
final class DuckDb implements AutoCloseable {

    private final Connection connection;

    DuckDb(GeneratedTickets tickets) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("""
                CREATE TABLE tickets (ticket BIGINT, agent INTEGER, created TIMESTAMP, first_response INTEGER, resolution INTEGER,
                  channel TINYINT, category TINYINT, priority TINYINT, customer INTEGER, reopened TINYINT, first_contact TINYINT,
                  satisfaction TINYINT, recommendation TINYINT, callback TINYINT, defects TINYINT, critical TINYINT)""");
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
        appender.append(LocalDateTime.ofInstant(row.created(), ZoneOffset.UTC));
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

    /** How many threads queries use from now on. */
    void useThreads(int threads) throws SQLException {
        execute("SET threads = " + threads);
    }

    /** From tickets to totals in one query, kept in a table. */
    void aggregateAndScore(List<LineSpec> lines) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE results AS "
                + ScoreSql.score(lines, "(" + ScoreSql.aggregate(lines) + ")"));
    }

    /** Keeps what was measured, for queries that only score. */
    void keepCells() throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE cells AS " + ScoreSql.aggregate(TenLines.LINES));
    }

    /** From what {@link #keepCells()} kept to totals, kept in a table. */
    void score(List<LineSpec> lines) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE results AS " + ScoreSql.score(lines, "cells"));
    }

    /** What the last query computed. */
    Results results() throws SQLException {
        Results results = new Results();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT agent, month, total, grade FROM results")) {
            while (rows.next()) {
                results.set(Cells.indexOf(rows.getInt(1), rows.getInt(2)), rows.getInt(3), rows.getInt(4));
            }
        }
        return results;
    }

    /** What was measured, as a host that counts by itself would hand it to Touchstone. */
    Cells cells() throws SQLException {
        Cells cells = new Cells();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM cells")) {
            while (rows.next()) {
                int cell = Cells.indexOf(rows.getInt(1), rows.getInt(2));
                for (int line = 0; line < TenLines.LINES.size(); line++) {
                    cells.set(cell, line, rows.getLong(3 + 2 * line), rows.getLong(4 + 2 * line));
                }
            }
        }
        return cells;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
