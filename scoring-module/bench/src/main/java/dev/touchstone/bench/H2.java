package dev.touchstone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;

/** H2 in memory with the generated tickets in a table. */
final class H2 extends SqlPeer {

    private static final int BATCH = 10_000;
    private static final String INSERT = "INSERT INTO tickets VALUES (?" + ", ?".repeat(15) + ")";

    H2(GeneratedTickets tickets) throws SQLException {
        this(DriverManager.getConnection("jdbc:h2:mem:"), tickets);
    }

    private H2(Connection connection, GeneratedTickets tickets) throws SQLException {
        super(connection, new ScoreSql("/"));
        execute("SET OPTIMIZE_REUSE_RESULTS 0");
        execute(TICKETS);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < tickets.size(); i++) {
                set(tickets.row(i), insert);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(TicketRow row, PreparedStatement insert) throws SQLException {
        insert.setLong(1, row.ticket());
        insert.setInt(2, row.agent());
        insert.setTimestamp(3, Timestamp.valueOf(row.createdInUtc()));
        int[] rest = {
            row.firstResponseSeconds(),
            row.resolutionSeconds(),
            row.channel(),
            row.category(),
            row.priority(),
            row.customer(),
            row.reopened(),
            row.firstContact(),
            row.satisfaction(),
            row.recommendation(),
            row.callback(),
            row.defects(),
            row.critical()
        };
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] == TicketRow.MISSING) {
                insert.setNull(4 + i, Types.INTEGER);
            } else {
                insert.setInt(4 + i, rest[i]);
            }
        }
    }
}
