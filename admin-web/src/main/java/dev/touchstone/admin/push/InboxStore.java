package dev.touchstone.admin.push;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what was sent until it is imported, and which calls there were. */
@Dependent
class InboxStore {

    private final EntityManager entities;

    @Inject
    InboxStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the order of records until the transaction is over. */
    InboxEntity lock() {
        return entities.find(InboxEntity.class, InboxEntity.KEY, LockModeType.PESSIMISTIC_WRITE);
    }

    long position() {
        return entities.find(InboxEntity.class, InboxEntity.KEY).position();
    }

    void add(BatchEntity batch) {
        entities.persist(batch);
        entities.flush();
    }

    void add(RecordEntity row) {
        entities.persist(row);
    }

    Optional<BatchEntity> findBatch(long id) {
        return Optional.ofNullable(entities.find(BatchEntity.class, id));
    }

    Optional<BatchEntity> findBatch(long connection, String key) {
        return entities.createQuery(
                        "from BatchEntity where connection = :connection and idempotencyKey = :key", BatchEntity.class)
                .setParameter("connection", connection)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The newest call that brought something to a stream behind a position. */
    Optional<Long> findBatchAfter(long connection, String stream, long after) {
        return entities.createQuery(
                        "select batch from RecordEntity where connection = :connection and stream = :stream"
                                + " and position > :after order by position desc",
                        Long.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<String> listStreams(long connection) {
        return entities.createQuery(
                        "select distinct stream from RecordEntity where connection = :connection order by stream",
                        String.class)
                .setParameter("connection", connection)
                .getResultList();
    }

    List<RecordEntity> list(long connection, String stream, long after, int most) {
        return entities.createQuery(
                        "from RecordEntity where connection = :connection and stream = :stream and position > :after"
                                + " order by position",
                        RecordEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<RecordEntity> list(long connection, String stream, Collection<String> keys) {
        return entities.createQuery(
                        "from RecordEntity where connection = :connection and stream = :stream and factKey in :keys"
                                + " order by position",
                        RecordEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** Takes out what is stored as facts by now. */
    void removeRead(long connection, String stream, long upTo) {
        entities.createQuery("delete from RecordEntity where connection = :connection and stream = :stream"
                        + " and position <= :upTo and faulty = false")
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    /** Takes out what was sent before an instant, read or not. */
    void removeOld(Instant before) {
        entities.createQuery("delete from RecordEntity where batch in"
                        + " (select b.id from BatchEntity b where b.receivedAt < :before)")
                .setParameter("before", before)
                .executeUpdate();
    }
}
