package dev.touchstone.admin.imports;

import dev.touchstone.admin.imports.RejectionThreshold.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps thresholds, and finds the runs that reach them. */
@Dependent
class AlertStore {

    private final EntityManager entities;

    @Inject
    AlertStore(EntityManager entities) {
        this.entities = entities;
    }

    RejectionThreshold threshold(long connection) {
        return Optional.ofNullable(entities.find(ThresholdEntity.class, connection))
                .map(ThresholdEntity::toThreshold)
                .orElse(RejectionThreshold.USUAL);
    }

    void keep(ThresholdEntity threshold) {
        entities.merge(threshold);
    }

    /** The newest run of a connection that says anything about rejected records. */
    Optional<RunEntity> findTelling(long connection) {
        return entities.createQuery(
                        "from RunEntity where connection = :connection and verdict is not null order by id desc",
                        RunEntity.class)
                .setParameter("connection", connection)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Connections whose newest telling run reached the threshold, and that have open records of it. */
    List<RejectionAlert> list() {
        return entities.createQuery(
                        "from RunEntity where verdict = :reached and id in (select max(id) from RunEntity"
                                + " where verdict is not null group by connection) order by connection",
                        RunEntity.class)
                .setParameter("reached", Verdict.REACHED)
                .getResultStream()
                .map(run -> run.toAlert(countOpen(run.id())))
                .filter(alert -> alert.open() > 0)
                .toList();
    }

    private long countOpen(long run) {
        return entities.createQuery(
                        "select count(*) from RejectedEntity where run = :run and settledRun is null", Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }
}
