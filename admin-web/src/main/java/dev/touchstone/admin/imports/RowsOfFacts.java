package dev.touchstone.admin.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** By statements that insert many rows each. */
final class RowsOfFacts implements FactInserts {

    private static final int ROWS_AT_ONCE = 100;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?)";

    @Override
    public void insert(Connection connection, List<NewVersion> versions) throws SQLException {
        int whole = versions.size() / ROWS_AT_ONCE * ROWS_AT_ONCE;
        if (whole > 0) {
            insert(connection, ROWS_AT_ONCE, versions.subList(0, whole));
        }
        if (whole < versions.size()) {
            insert(connection, versions.size() - whole, versions.subList(whole, versions.size()));
        }
    }

    private static void insert(Connection connection, int rows, List<NewVersion> versions) throws SQLException {
        String command = "insert into fact (" + COLUMNS + ") values " + ROW + (", " + ROW).repeat(rows - 1);
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int from = 0; from < versions.size(); from += rows) {
                int next = 1;
                for (NewVersion version : versions.subList(from, from + rows)) {
                    next = set(version, statement, next);
                }
                statement.executeUpdate();
            }
        }
    }

    private static int set(NewVersion version, PreparedStatement statement, int first) throws SQLException {
        FactVersion fact = version.fact();
        Object[] values = {
            version.id(),
            version.connection(),
            fact.key().stream(),
            fact.key().key(),
            version.number(),
            version.since(),
            fact.deleted(),
            fact.kind(),
            OffsetDateTime.ofInstant(fact.firstAt(), ZoneOffset.UTC),
            OffsetDateTime.ofInstant(fact.lastAt(), ZoneOffset.UTC),
            version.durationClass(),
            fact.digest(),
            fact.document()
        };
        int next = first;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }
}
