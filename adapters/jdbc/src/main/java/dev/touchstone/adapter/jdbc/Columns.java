package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Header;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns that a query gave, and whether they are those that the settings name.
 *
 * @param header their names
 */
record Columns(Header header) {

    private static final Set<String> FALSE = Set.of("", "false", "f", "0", "no", "n");

    /** Counted from 1, as JDBC counts. */
    int place(String stream, String member, String column) throws BadSettingsException {
        OptionalInt place = header.find(column);
        if (place.isEmpty()) {
            throw Words.bad(
                    JdbcSettings.QUERIES, Words.noColumn("streams." + stream + "." + member, column, header.names()));
        }
        return place.getAsInt() + 1;
    }

    /** Every column that the mapping names and the query does not give, at once. */
    void require(StreamMapping mapping) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        mapping.eachColumn(column -> {
            if (header.find(column.name()).isEmpty()) {
                problems.add(new Problem(
                        JdbcSettings.MAPPING, Words.noColumn(column.path(), column.name(), header.names())));
            }
        });
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
    }

    static boolean isTrue(String cell) {
        return !FALSE.contains(cell.toLowerCase(Locale.ROOT));
    }
}
