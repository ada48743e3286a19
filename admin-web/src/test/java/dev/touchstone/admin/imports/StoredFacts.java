package dev.touchstone.admin.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * What stands in the table of facts, whoever stored it: everything but the numbers of rows and changes, which each way gives as it goes.
 *
 * @param count how many versions of facts
 * @param checksum over all of them
 */
record StoredFacts(long count, String checksum) {

    static StoredFacts in(DataSource source) throws SQLException {
        CRC32 sum = new CRC32();
        long count = 0;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from fact order by first_at, digest")) {
            while (rows.next()) {
                count++;
                sum.update(row(rows).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new StoredFacts(count, "%08x".formatted(sum.getValue()));
    }

    private static String row(ResultSet row) throws SQLException {
        return Stream.of(
                        row.getLong("connection"),
                        row.getString("stream"),
                        row.getString("fact_key"),
                        row.getInt("version"),
                        row.getBoolean("deleted"),
                        row.getBoolean("erased"),
                        row.getString("kind"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("duration_class"),
                        row.getString("digest"),
                        row.getString("document"))
                .map(String::valueOf)
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
