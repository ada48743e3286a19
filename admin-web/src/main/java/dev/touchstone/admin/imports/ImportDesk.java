package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.people.DirectoryChanged;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import stores. A page and its cursor are one transaction, so reading twice is the same as reading once. */
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
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CustomerDigest customers;

    @Inject
    Event<DirectoryChanged> directoryChanged;

    @Inject
    Jobs jobs;

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
        ImportRun run = runs.findUnfinished(connection)
                .map(RunEntity::toImportRun)
                .orElseGet(() -> runs.add(new RunEntity(connection, purpose, by, clock.instant(), facts.position())));
        jobs.start(ImportWork.KIND, run.id());
        return run;
    }

    /** Marks a run as running; false if it is over already. */
    public boolean start(long run) {
        RunEntity entity = runs.get(run);
        if (entity.over()) {
            return false;
        }
        entity.start();
        return true;
    }

    /** Takes over people, units and memberships. */
    public void absorb(long connection, Directory told, boolean generated) {
        directory
                .absorb(connection, told, generated)
                .ifPresent(position -> directoryChanged.fire(new DirectoryChanged(position)));
    }

    /** Where reading of a stream goes on; empty if this run has read it to its end already. */
    public Optional<Cursor> findCursor(long run, String stream) {
        CursorEntity cursor = runs.cursor(runs.get(run).connection(), stream);
        if (cursor.atStart()) {
            cursor.beginAnew(run);
        }
        return cursor.doneBy(run) ? Optional.empty() : Optional.of(cursor.toCursor());
    }

    /** Begins a stream anew; what is stored stays. */
    public void restart(long run, String stream) {
        long connection = runs.get(run).connection();
        rejected.settleOwn(connection, stream, run);
        runs.cursor(connection, stream).beginAnew(run);
    }

    /** Begins a stream anew, unless this run has done so already. */
    void restartOnce(long run, String stream) {
        if (!runs.cursor(runs.get(run).connection(), stream).begunBy(run)) {
            restart(run, stream);
        }
    }

    /** Stores a page with its cursor; false if the run shall stop. */
    public boolean store(long run, FactPage page, boolean generated) {
        RunEntity entity = runs.get(run);
        long connection = entity.connection();
        CursorEntity cursor = runs.cursor(connection, page.next().stream());
        cursor.moveTo(page.next(), page.last() ? run : null);
        keep(entity, page, generated);
        if (page.last() && cursor.begunBy(run)) {
            rejected.settle(connection, page.next().stream(), run);
        }
        return !entity.cancelRequested();
    }

    /** Stores what single records were when they were fetched again; false if the run shall stop. */
    boolean storeAgain(long run, String stream, Collection<String> keys, FactPage page, boolean generated) {
        RunEntity entity = runs.get(run);
        keep(entity, page, generated);
        rejected.settle(entity.connection(), stream, keys, run);
        return !entity.cancelRequested();
    }

    private void keep(RunEntity entity, FactPage page, boolean generated) {
        long connection = entity.connection();
        ZoneId zone = zone();
        List<FactVersion> versions = page.facts().stream()
                .map(customers::conceal)
                .map(fact -> FactVersion.of(fact, zone))
                .toList();
        FactStore.Changes changes = facts.append(
                connection,
                versions,
                page.deletions().stream().map(tombstone -> tombstone.key()).toList());
        directory.welcome(connection, listPeople(page.facts()), generated);
        long run = entity.toImportRun().id();
        page.facts().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.key().stream(),
                        Collectors.mapping(fact -> fact.key().key(), Collectors.toSet())))
                .forEach((stream, keys) -> rejected.settle(connection, stream, keys, run));
        rejected.keep(connection, run, page.rejected());
        entity.count(changes, page.rejected().size());
    }

    /** Whether a run reads rejected records again. */
    boolean isAgain(long run) {
        return runs.get(run).again();
    }

    /** Asks a run to stop after its current page. */
    public void cancel(long run, String by) {
        RunEntity entity = runs.get(run);
        if (!entity.over()) {
            entity.requestCancel(by);
        }
    }

    /** Ends a run. */
    public void end(long run, RunState how, @Nullable LocalizedText why) {
        RunEntity entity = runs.get(run);
        entity.end(entity.cancelRequested() ? RunState.CANCELLED : how, clock.instant(), why);
    }

    /** The days that all stored facts reach over; empty if there are none. */
    public Optional<TouchedDays> findAllDays() {
        return facts.findTouched(0, zone());
    }

    /** The days on which a run changed anything; empty if it changed nothing. */
    public Optional<TouchedDays> findTouchedDays(long run) {
        RunEntity entity = runs.get(run);
        return facts.findTouched(entity.fromPosition(), zone());
    }

    /** A run, if it exists. */
    public Optional<ImportRun> find(long run) {
        return runs.find(run).map(RunEntity::toImportRun);
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

    private ZoneId zone() {
        return organisation
                .find()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no organisation yet: finish the first run before importing"))
                .zone();
    }

    private static Set<AgentRef> listPeople(Collection<ServiceFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.circumstances().people().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
