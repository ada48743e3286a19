package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Starts and stops imports, and tells what became of them. */
@ApplicationScoped
@Transactional
public class ImportDesk {

    @Inject
    FactStore facts;

    @Inject
    RunStore runs;

    @Inject
    RejectedStore rejected;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Starts an import; a run of the same connection that is not over is returned instead. */
    public ImportRun request(long connection, String by) {
        return request(connection, Purpose.READ, by);
    }

    /** Starts a run that reads open rejected records again; a run of the same connection that is not over is returned instead. */
    public ImportRun readAgain(long connection, String by) {
        return request(connection, Purpose.REJECTED_AGAIN, by);
    }

    /** Starts an import that may delete what an earlier one held back, as it was more than half of a stream. */
    public ImportRun allowDeletions(long connection, String by) {
        return request(connection, Purpose.DELETE_TOO, by);
    }

    private ImportRun request(long connection, Purpose purpose, String by) {
        Optional<ImportRun> going = runs.findUnfinished(connection).map(runs::toImportRun);
        ImportRun run = going.orElseGet(
                () -> runs.add(new RunEntity(connection, purpose, by, clock.instant(), facts.position())));
        jobs.start(ImportWork.KIND, run.id());
        if (going.isEmpty()) {
            trail.record(Act.of(purpose.action(), AuditSubject.Kind.IMPORT, run.id())
                    .with(AuditField.CONNECTION, connection));
        }
        return run;
    }

    /** Asks a run to stop after its current page. */
    public void cancel(long run, String by) {
        RunEntity entity = runs.get(run);
        if (!entity.over()) {
            entity.requestCancel(by);
            if (entity.held()) {
                entity.end(RunState.CANCELLED, clock.instant(), null);
            }
            trail.record(Act.of(AuditAction.IMPORT_CANCELLED, AuditSubject.Kind.IMPORT, run)
                    .with(AuditField.CONNECTION, entity.connection()));
        }
    }

    /** Where reading of a stream goes on. */
    public Cursor nextCursor(long connection, String stream) {
        return runs.findCursor(connection, stream).map(CursorEntity::toCursor).orElseGet(() -> Cursor.start(stream));
    }

    /** The days that all stored facts reach over; empty if there are none. */
    public Optional<TouchedDays> findAllDays() {
        return facts.findTouched(0, organisation.zone());
    }

    /** The days on which a run changed anything; empty if it changed nothing. */
    public Optional<TouchedDays> findTouchedDays(long run) {
        RunEntity entity = runs.get(run);
        return facts.findTouched(entity.fromPosition(), organisation.zone());
    }

    /** A run, if it exists. */
    public Optional<ImportRun> find(long run) {
        return runs.find(run).map(runs::toImportRun);
    }

    /** The newest runs of all connections. */
    public List<ImportRun> list(int most) {
        return runs.listNewestFirst(most);
    }

    /** The newest runs of one connection. */
    public List<ImportRun> list(long connection, int most) {
        return runs.listNewestFirst(connection, most);
    }

    /** What a run rejected, in the order of the source. */
    public List<Rejected> listRejected(long run, int first, int most) {
        return rejected.list(run, first, most);
    }

    /** How many rejected records of a connection are open: no later run has read them whole. */
    public long countRejected(long connection) {
        return rejected.countOpen(connection);
    }
}
