package dev.touchstone.admin.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole trail from a connection that is in a transaction. One query tells the end and the entries, so that both are of
 * the same moment while others go on writing.
 */
final class ChainReader {

    private static final int AT_A_TIME = 1000;
    private static final String WHOLE_TRAIL =
            "select t.entries, t.last_signature, t.seal, e.number, e.happened_at, e.account, e.account_name, e.token,"
                    + " e.action, e.subject, e.subject_id, e.detail, e.previous, e.signature"
                    + " from audit_end t left join audit_entry e on t.id = 1 order by e.number";

    private final Connection connection;

    ChainReader(Connection connection) {
        this.connection = connection;
    }

    /** Checks the trail with the key it should be signed with. */
    ChainReport check(AuditChain chain) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(WHOLE_TRAIL)) {
                if (!rows.next()) {
                    return new ChainReport(0, AuditChain.BEGINNING, 1L, ChainFault.NOTHING);
                }
                ChainCheck.End end = new ChainCheck.End(rows.getLong(1), rows.getString(2), rows.getString(3));
                return new ChainCheck(chain).run(new Entries(rows), end);
            }
        }
    }

    /** The rows from the one the cursor stands on; one without a number stands for a trail without entries. */
    private static final class Entries implements Iterator<AuditEntry> {

        private final ResultSet rows;
        private @Nullable AuditEntry coming;

        Entries(ResultSet rows) throws SQLException {
            this.rows = rows;
            rows.getLong("number");
            this.coming = rows.wasNull() ? null : entry();
        }

        @Override
        public boolean hasNext() {
            return coming != null;
        }

        @Override
        public AuditEntry next() {
            AuditEntry entry = coming;
            if (entry == null) {
                throw new NoSuchElementException("The trail is at its end");
            }
            try {
                coming = rows.next() ? entry() : null;
            } catch (SQLException e) {
                throw new IllegalStateException("The trail could be read only up to entry " + entry.number(), e);
            }
            return entry;
        }

        private AuditEntry entry() throws SQLException {
            return new AuditEntry(
                    rows.getLong("number"),
                    rows.getObject("happened_at", OffsetDateTime.class).toInstant(),
                    number("account"),
                    rows.getString("account_name"),
                    number("token"),
                    rows.getString("action"),
                    rows.getString("subject"),
                    rows.getString("subject_id"),
                    rows.getString("detail"),
                    rows.getString("previous"),
                    rows.getString("signature"));
        }

        private @Nullable Long number(String column) throws SQLException {
            long number = rows.getLong(column);
            return rows.wasNull() ? null : number;
        }
    }
}
