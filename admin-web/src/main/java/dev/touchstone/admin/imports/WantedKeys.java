package dev.touchstone.admin.imports;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/**
 * Looks rows up by many keys of a stream at once; each key costs one step down an index, however much is stored. A list of keys would
 * not do: for it H2 reads the whole stream. Nor would one join for both databases: PostgreSQL may read the whole table for it, and
 * does while it has not counted what an import has just stored.
 */
final class WantedKeys {

    private static final int KEYS_PER_QUERY = 1000;
    private static final String KEYS = " from unnest(cast(:keys as varchar array)) as wanted(fact_key)";
    private static final String MATCH =
            "f.connection = :connection and f.stream = :stream and f.fact_key = wanted.fact_key";

    private final EntityManager entities;
    private final long connection;
    private final String stream;

    WantedKeys(EntityManager entities, long connection, String stream) {
        this.entities = entities;
        this.connection = connection;
        this.stream = stream;
    }

    /**
     * Some columns of the rows with one of the keys.
     *
     * @param columns of the table, which is called f, separated by commas
     * @param table with the columns connection, stream and fact_key and an index on them
     * @param condition what else must hold, in SQL
     * @param parameters of the condition
     */
    <T> Stream<T> find(
            Collection<String> keys,
            String columns,
            String table,
            String condition,
            Map<String, ?> parameters,
            Class<T> rowType) {
        String query = query(columns, table, condition);
        List<String> all = keys.stream().distinct().toList();
        return IntStream.iterate(0, first -> first < all.size(), first -> first + KEYS_PER_QUERY)
                .mapToObj(first -> all.subList(first, Math.min(all.size(), first + KEYS_PER_QUERY)))
                .flatMap(part -> {
                    NativeQuery<T> asked = entities.unwrap(Session.class)
                            .createNativeQuery(query, rowType)
                            .setParameter("keys", part.toArray(String[]::new))
                            .setParameter("connection", connection)
                            .setParameter("stream", stream);
                    parameters.forEach(asked::setParameter);
                    return asked.getResultList().stream();
                });
    }

    private String query(String columns, String table, String condition) {
        String found = columns + " from " + table + " f where " + MATCH + " and " + condition;
        return isPostgres()
                ? "select f.*" + KEYS + " cross join lateral (select " + found + " offset 0) f"
                : "select " + columns + KEYS + " join " + table + " f on " + MATCH + " where " + condition;
    }

    private boolean isPostgres() {
        return entities.unwrap(Session.class)
                        .getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
    }
}
