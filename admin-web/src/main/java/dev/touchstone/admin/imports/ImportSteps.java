package dev.touchstone.admin.imports;

import dev.touchstone.admin.people.DirectoryChanged;
import dev.touchstone.admin.people.SourceDirectory;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores what a running import reads. A page and its cursor are one transaction, so reading twice is the same as reading once. */
@ApplicationScoped
@Transactional
public class ImportSteps implements StreamProgress {

    @Inject
    FactStore facts;

    @Inject
    RunStore runs;

    @Inject
    RejectedStore rejected;

    @Inject
    AlertDesk alerts;

    @Inject
    SourceDirectory sources;

    @Inject
    OrganisationDesk organisation;

    @Inject
    CustomerDigest customers;

    @Inject
    Event<DirectoryChanged> directoryChanged;

    @Inject
    InstantSource clock;

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
        sources.absorb(connection, told, generated)
                .ifPresent(position -> directoryChanged.fire(new DirectoryChanged(position)));
    }

    @Override
    public Optional<Cursor> findCursor(long run, String stream) {
        CursorEntity cursor = runs.cursor(runs.get(run).connection(), stream);
        if (cursor.atStart()) {
            cursor.beginAnew(run);
        }
        return cursor.doneBy(run) ? Optional.empty() : Optional.of(cursor.toCursor());
    }

    @Override
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

    @Override
    public boolean store(long run, PreparedPage prepared, boolean generated) {
        FactPage page = prepared.page();
        RunEntity entity = runs.get(run);
        long connection = entity.connection();
        CursorEntity cursor = runs.cursor(connection, page.next().stream());
        cursor.moveTo(page.next(), page.last() ? run : null);
        keep(entity, prepared, generated);
        if (page.last() && page.watermark() != null) {
            entity.reach(page.watermark());
        }
        if (page.last() && cursor.begunBy(run)) {
            rejected.settle(connection, page.next().stream(), run);
        }
        return !entity.cancelRequested();
    }

    /** Stores what single records were when they were fetched again; false if the run shall stop. */
    boolean storeAgain(long run, String stream, Collection<String> keys, FactPage page, boolean generated) {
        RunEntity entity = runs.get(run);
        keep(entity, prepare(page), generated);
        rejected.settle(entity.connection(), stream, keys, run);
        return !entity.cancelRequested();
    }

    /** Makes what is stored of pages, on any thread and outside of any transaction. */
    Function<FactPage, PreparedPage> preparing() {
        ZoneId zone = organisation.zone();
        return page -> PreparedPage.of(page, customers, zone);
    }

    /** Makes what is stored of a page. */
    PreparedPage prepare(FactPage page) {
        return preparing().apply(page);
    }

    /** Keeps what a page holds, and counts it. */
    void keep(RunEntity entity, PreparedPage prepared, boolean generated) {
        long connection = entity.connection();
        FactPage page = prepared.page();
        ZoneId zone = organisation.zone();
        PreparedPage here = prepared.zone().equals(zone) ? prepared : prepare(page);
        FactStore.Changes changes = facts.append(
                connection,
                here.versions(),
                page.deletions().stream().map(tombstone -> tombstone.key()).toList(),
                zone);
        sources.welcome(connection, listPeople(page.facts()), generated);
        long run = entity.id();
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

    /** Leaves a run until its source may be asked again; false if it shall stop instead. */
    boolean hold(long run, Instant until) {
        RunEntity entity = runs.get(run);
        if (!entity.cancelRequested()) {
            entity.hold(until);
        }
        return !entity.cancelRequested();
    }

    /** Ends a run. */
    public void end(long run, RunState how, @Nullable LocalizedText why) {
        RunEntity entity = runs.get(run);
        entity.end(entity.cancelRequested() ? RunState.CANCELLED : how, clock.instant(), why);
        alerts.judge(entity);
    }

    private static Set<AgentRef> listPeople(Collection<ServiceFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.circumstances().people().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
