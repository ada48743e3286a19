package dev.touchstone.admin.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Stores many new versions of facts in the way that the database takes in most quickly. */
interface FactInserts {

    /** The columns in the order in which values are given. */
    String COLUMNS =
            "id, connection, stream, fact_key, version, since_change, deleted, erased, kind, first_at, last_at,"
                    + " duration_class, digest, document";

    /**
     * Stores them all in the transaction of the connection.
     *
     * @param versions at least one
     */
    void insert(Connection connection, List<NewVersion> versions) throws SQLException;

    static FactInserts of(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect ? new CopiedFacts() : new RowsOfFacts();
    }
}
