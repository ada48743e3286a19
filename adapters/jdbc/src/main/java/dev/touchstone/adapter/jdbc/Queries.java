package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.jdbc.sql.NamedSql;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document of queries, read.
 *
 * @param clock tells what time it is at the source; null for the database's own clock
 * @param streams by their names
 */
record Queries(@Nullable NamedSql clock, Map<String, StreamQuery> streams) {

    /** Copies the map. */
    Queries {
        streams = Map.copyOf(streams);
    }
}
