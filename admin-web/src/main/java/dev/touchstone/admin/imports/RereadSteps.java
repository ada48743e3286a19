package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Stores what a run reads again since an instant. It keeps cursors of its own: the cursors by which imports go on stay where they are,
 * so that nothing is left out however far back or forward the instant lies.
 */
@ApplicationScoped
@Transactional
class RereadSteps implements StreamProgress {

    @Inject
    RunStore runs;

    @Inject
    RejectedStore rejected;

    @Inject
    ImportSteps steps;

    /** Since when a run reads again; empty if it does something else. */
    Optional<Instant> findSince(long run) {
        return runs.get(run).findSince();
    }

    /** Whether a run reads a stream. */
    boolean isWanted(long run, String stream) {
        return runs.findStream(run, stream).isPresent();
    }

    /** Whether a run has begun to read a stream. */
    boolean isBegun(long run, String stream) {
        return runs.getStream(run, stream).begun();
    }

    /** Begins a stream at a cursor, or without one at its very start. */
    void begin(long run, String stream, Optional<Cursor> from) {
        runs.getStream(run, stream).begin(from);
    }

    @Override
    public Optional<Cursor> findCursor(long run, String stream) {
        return Optional.of(runs.getStream(run, stream))
                .filter(progress -> !progress.done())
                .map(RunStreamEntity::toCursor);
    }

    @Override
    public boolean store(long run, PreparedPage prepared, boolean generated) {
        FactPage page = prepared.page();
        RunEntity entity = runs.get(run);
        String stream = page.next().stream();
        RunStreamEntity progress = runs.getStream(run, stream);
        progress.moveTo(page.next(), page.last());
        steps.keep(entity, prepared, generated);
        if (page.last() && progress.whole()) {
            rejected.settle(entity.connection(), stream, run);
        }
        return !entity.cancelRequested();
    }

    @Override
    public void restart(long run, String stream) {
        rejected.settleOwn(runs.get(run).connection(), stream, run);
        begin(run, stream, Optional.empty());
    }
}
