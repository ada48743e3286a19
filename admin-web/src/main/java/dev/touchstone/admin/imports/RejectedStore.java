package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps rejected records. One is open until a later run has read it whole or rejected it anew; none is ever removed. */
@Dependent
class RejectedStore {

    private static final int ROWS_PER_UPDATE = 500;
    private static final String OPEN = "from RejectedEntity where connection = :connection and settledRun is null";

    private final EntityManager entities;

    @Inject
    RejectedStore(EntityManager entities) {
        this.entities = entities;
    }

    void keep(long connection, long run, List<Rejected> rejected) {
        rejected.forEach(each -> entities.persist(new RejectedEntity(connection, run, each)));
    }

    /** Closes what earlier runs left open of a stream. */
    void settle(long connection, String stream, long run) {
        entities.createQuery("update RejectedEntity set settledRun = :run where connection = :connection"
                        + " and stream = :stream and settledRun is null and run < :run")
                .setParameter("run", run)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .executeUpdate();
    }

    /** Closes what earlier runs left open of some facts of a stream. */
    void settle(long connection, String stream, Collection<String> keys, long run) {
        if (!hasOpen(connection, stream)) {
            return;
        }
        List<Long> open = new WantedKeys(entities, connection, stream)
                .find(
                        keys,
                        "f.id",
                        "rejected_fact",
                        "f.settled_run is null and f.run < :run",
                        Map.of("run", run),
                        Long.class)
                .toList();
        for (int i = 0; i < open.size(); i += ROWS_PER_UPDATE) {
            entities.createQuery("update RejectedEntity set settledRun = :run where id in :ids")
                    .setParameter("run", run)
                    .setParameter("ids", open.subList(i, Math.min(open.size(), i + ROWS_PER_UPDATE)))
                    .executeUpdate();
        }
    }

    /** Costs one look into an index, and spares looking for every key. */
    private boolean hasOpen(long connection, String stream) {
        return !entities.createQuery("select id " + OPEN + " and stream = :stream", Long.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Closes what this very run rejected of a stream before it had to begin anew. */
    void settleOwn(long connection, String stream, long run) {
        entities.createQuery("update RejectedEntity set settledRun = :run where connection = :connection"
                        + " and stream = :stream and settledRun is null and run = :run")
                .setParameter("run", run)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .executeUpdate();
    }

    long countOpen(long connection) {
        return entities.createQuery("select count(*) " + OPEN, Long.class)
                .setParameter("connection", connection)
                .getSingleResult();
    }

    List<RejectedEntity> listOpen(long connection, String stream) {
        return entities.createQuery(OPEN + " and stream = :stream order by id", RejectedEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .getResultList();
    }

    List<RejectedGroup> listGroups(long connection) {
        return entities.createQuery(
                        "select min(id), count(*) " + OPEN + " group by stream, field, pattern order by count(*) desc",
                        Object[].class)
                .setParameter("connection", connection)
                .getResultStream()
                .map(row -> new RejectedGroup(
                        (Long) row[0],
                        (Long) row[1],
                        entities.find(RejectedEntity.class, row[0]).toRejected()))
                .toList();
    }

    /** Open records of a connection; with a group only those of the same reason. */
    List<Rejected> listOpen(long connection, Optional<Long> group, int first, int most) {
        RejectedEntity example =
                group.map(id -> entities.find(RejectedEntity.class, id)).orElse(null);
        if (example == null) {
            return entities.createQuery(OPEN + " order by id", RejectedEntity.class)
                    .setParameter("connection", connection)
                    .setFirstResult(first)
                    .setMaxResults(most)
                    .getResultStream()
                    .map(RejectedEntity::toRejected)
                    .toList();
        }
        return entities.createQuery(
                        OPEN + " and stream = :stream and pattern = :pattern"
                                + " and coalesce(field, '') = :field order by id",
                        RejectedEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", example.toRejected().stream())
                .setParameter("pattern", example.pattern())
                .setParameter(
                        "field",
                        Objects.requireNonNullElse(
                                example.toRejected().position().column(), ""))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(RejectedEntity::toRejected)
                .toList();
    }

    List<Rejected> list(long run, int first, int most) {
        return entities.createQuery("from RejectedEntity where run = :run order by id", RejectedEntity.class)
                .setParameter("run", run)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(RejectedEntity::toRejected)
                .toList();
    }
}
