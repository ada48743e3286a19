package dev.touchstone.admin.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps runs and cursors. */
@Dependent
class RunStore {

    private final EntityManager entities;

    @Inject
    RunStore(EntityManager entities) {
        this.entities = entities;
    }

    ImportRun add(RunEntity run) {
        entities.persist(run);
        entities.flush();
        return run.toImportRun();
    }

    RunEntity get(long run) {
        return find(run).orElseThrow(() -> new IllegalArgumentException("There is no import run " + run));
    }

    Optional<RunEntity> find(long run) {
        return Optional.ofNullable(entities.find(RunEntity.class, run));
    }

    Optional<RunEntity> findUnfinished(long connection) {
        return entities.createQuery(
                        "from RunEntity where connection = :connection and endedAt is null order by id",
                        RunEntity.class)
                .setParameter("connection", connection)
                .getResultStream()
                .findFirst();
    }

    List<ImportRun> listNewestFirst(int most) {
        return entities.createQuery("from RunEntity order by id desc", RunEntity.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RunEntity::toImportRun)
                .toList();
    }

    List<ImportRun> listNewestFirst(long connection, int most) {
        return entities.createQuery("from RunEntity where connection = :connection order by id desc", RunEntity.class)
                .setParameter("connection", connection)
                .setMaxResults(most)
                .getResultStream()
                .map(RunEntity::toImportRun)
                .toList();
    }

    CursorEntity cursor(long connection, String stream) {
        return entities.createQuery(
                        "from CursorEntity where connection = :connection and stream = :stream", CursorEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    CursorEntity started = new CursorEntity(connection, stream);
                    entities.persist(started);
                    return started;
                });
    }
}
