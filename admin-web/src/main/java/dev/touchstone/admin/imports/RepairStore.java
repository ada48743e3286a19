package dev.touchstone.admin.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Keeps the records that runs fetch again. */
@Dependent
class RepairStore {

    private final EntityManager entities;

    @Inject
    RepairStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(long run, String stream, Collection<String> keys) {
        keys.forEach(key -> entities.persist(new RunKeyEntity(run, stream, key)));
    }

    /** Those of a run, in the order in which they were asked for. */
    List<RunKeyEntity> list(long run) {
        return entities.createQuery("from RunKeyEntity where run = :run order by id", RunKeyEntity.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** Those of a stream that the source has not been asked for. */
    List<RunKeyEntity> listWaiting(long run, String stream, int most) {
        return entities.createQuery(
                        "from RunKeyEntity where run = :run and stream = :stream and outcome is null order by id",
                        RunKeyEntity.class)
                .setParameter("run", run)
                .setParameter("stream", stream)
                .setMaxResults(most)
                .getResultList();
    }
}
