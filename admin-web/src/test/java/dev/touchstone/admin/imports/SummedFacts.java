package dev.touchstone.admin.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in PostgreSQL's table of facts, summed up by the database: too many rows to read them. */
public final class SummedFacts {

    private static final String SUMS = """
            select stream, count(*), sum(hashtextextended(concat_ws('|', connection, fact_key, version, coalesce(until_change, 0),
                       deleted, erased, kind, first_at, last_at, duration_class, digest, document), 0))
            from fact group by stream""";

    private SummedFacts() {}

    /** Rows and a sum over all that is in them, by stream; numbers of rows and of changes are left out, since each way gives its own. */
    public static SortedMap<String, String> in(DataSource source) throws SQLException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SUMS)) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getLong(2) + " rows, " + rows.getBigDecimal(3));
            }
        }
        return sums;
    }
}
