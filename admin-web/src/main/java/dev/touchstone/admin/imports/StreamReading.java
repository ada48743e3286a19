package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.util.Optional;
import java.util.function.Function;

/** Reads streams page by page and stores each page with its cursor, while the next one is read already. */
final class StreamReading {

    private final StreamProgress steps;
    private final Jobs jobs;
    private final Connection connection;
    private final Function<FactPage, PreparedPage> preparing;
    private final long run;
    private final boolean generated;

    StreamReading(
            StreamProgress steps,
            Jobs jobs,
            Connection connection,
            Function<FactPage, PreparedPage> preparing,
            long run,
            boolean generated) {
        this.steps = steps;
        this.jobs = jobs;
        this.connection = connection;
        this.preparing = preparing;
        this.run = run;
        this.generated = generated;
    }

    /**
     * Reads a stream to its end; false if the run shall stop. A cursor that expired begins the stream anew, once. What a source refuses
     * while the server stops, since it was interrupted, does not end the run.
     */
    boolean read(String stream) throws AdapterException {
        Optional<Cursor> cursor = steps.findCursor(run, stream);
        if (cursor.isEmpty()) {
            return true;
        }
        try (PageAhead ahead = new PageAhead(this::read, jobs.newThread())) {
            return readFrom(cursor.get(), ahead);
        } catch (AdapterException refused) {
            jobs.checkpoint();
            throw refused;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            jobs.checkpoint();
            throw new IllegalStateException("Interrupted while the server runs on", e);
        }
    }

    private boolean readFrom(Cursor from, PageAhead ahead) throws AdapterException, InterruptedException {
        boolean restarted = false;
        boolean last = false;
        ahead.begin(from);
        while (!last) {
            jobs.checkpoint();
            try {
                PreparedPage page = ahead.take();
                last = page.page().last();
                if (!last) {
                    ahead.begin(page.page().next());
                }
                if (!steps.store(run, page, generated)) {
                    return false;
                }
            } catch (CursorExpiredException expired) {
                if (restarted) {
                    throw expired;
                }
                restarted = true;
                steps.restart(run, from.stream());
                ahead.begin(Cursor.start(from.stream()));
            }
        }
        return true;
    }

    private PreparedPage read(Cursor cursor) throws AdapterException {
        return preparing.apply(connection.read(cursor));
    }
}
