package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.Refusal;
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
        return add(run, List.of());
    }

    /** Adds a run that reads some streams again. */
    ImportRun add(RunEntity run, List<String> streams) {
        entities.persist(run);
        entities.flush();
        streams.forEach(stream -> entities.persist(new RunStreamEntity(run.id(), stream)));
        return toImportRun(run);
    }

    /** As others see it. */
    ImportRun toImportRun(RunEntity run) {
        return run.toImportRun(run.findSince().isEmpty() ? List.of() : listStreamsOf(run.id()));
    }

    private List<RunStream> listStreamsOf(long run) {
        return entities.createQuery("from RunStreamEntity where run = :run order by stream", RunStreamEntity.class)
                .setParameter("run", run)
                .getResultStream()
                .map(RunStreamEntity::toRunStream)
                .toList();
    }

    Optional<RunStreamEntity> findStream(long run, String stream) {
        return entities.createQuery("from RunStreamEntity where run = :run and stream = :stream", RunStreamEntity.class)
                .setParameter("run", run)
                .setParameter("stream", stream)
                .getResultStream()
                .findFirst();
    }

    RunStreamEntity getStream(long run, String stream) {
        return findStream(run, stream)
                .orElseThrow(() -> new IllegalArgumentException("Run " + run + " does not read stream " + stream));
    }

    /** The streams of a connection that have been read, by name. */
    List<String> listStreams(long connection) {
        return entities.createQuery(
                        "select stream from CursorEntity where connection = :connection order by stream", String.class)
                .setParameter("connection", connection)
                .getResultList();
    }

    /** Refuses while a run of a connection is not over. */
    void requireNone(long connection) {
        if (findUnfinished(connection).isPresent()) {
            throw new Refusal("imports.busy");
        }
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
                .map(this::toImportRun)
                .toList();
    }

    List<ImportRun> listNewestFirst(long connection, int most) {
        return entities.createQuery("from RunEntity where connection = :connection order by id desc", RunEntity.class)
                .setParameter("connection", connection)
                .setMaxResults(most)
                .getResultStream()
                .map(this::toImportRun)
                .toList();
    }

    CursorEntity cursor(long connection, String stream) {
        return findCursor(connection, stream).orElseGet(() -> {
            CursorEntity started = new CursorEntity(connection, stream);
            entities.persist(started);
            return started;
        });
    }

    Optional<CursorEntity> findCursor(long connection, String stream) {
        return entities.createQuery(
                        "from CursorEntity where connection = :connection and stream = :stream", CursorEntity.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .getResultStream()
                .findFirst();
    }
}
