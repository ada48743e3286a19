package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.jdbc.sql.NamedSql;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one stream are asked for.
 *
 * @param order by what reading goes on
 * @param sql the query
 * @param id the column with a record's number
 * @param stamp the column with the instant by which reading goes on, or at which a record was numbered
 * @param deleted the column that is filled, and not false, when a record is deleted; null if deletes are not told
 * @param keys lists the keys that exist, by number; null if they cannot be listed
 */
record StreamQuery(
        Order order,
        NamedSql sql,
        String id,
        String stamp,
        @Nullable String deleted,
        @Nullable NamedSql keys) {

    /** The parameters of a query that lists keys. */
    static final Set<String> OF_KEYS = Set.of("after", "limit");

    /** By what reading goes on. */
    enum Order {
        /** By stamp of change and number. */
        CHANGED("changed", Set.of("from", "until", "limit", "offset")),
        /** By number. */
        NUMBERED("recorded", Set.of("after", "limit"));

        private final String member;
        private final Set<String> parameters;

        Order(String member, Set<String> parameters) {
            this.member = member;
            this.parameters = parameters;
        }

        /** The member of the document that names the stamp, and by being there this order. */
        String member() {
            return member;
        }

        /** The parameters, of which none may be missing. */
        Set<String> parameters() {
            return parameters;
        }
    }
}
