package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.util.Optional;

/** Reads streams page by page and stores each page with its cursor. */
final class StreamReading {

    private final StreamProgress steps;
    private final Jobs jobs;
    private final Connection connection;
    private final long run;
    private final boolean generated;

    StreamReading(StreamProgress steps, Jobs jobs, Connection connection, long run, boolean generated) {
        this.steps = steps;
        this.jobs = jobs;
        this.connection = connection;
        this.run = run;
        this.generated = generated;
    }

    /** Reads a stream to its end; false if the run shall stop. A cursor that expired begins the stream anew, once. */
    boolean read(String stream) throws AdapterException {
        Optional<Cursor> cursor = steps.findCursor(run, stream);
        boolean restarted = false;
        while (cursor.isPresent()) {
            jobs.checkpoint();
            try {
                FactPage page = connection.read(cursor.get());
                if (!steps.store(run, page, generated)) {
                    return false;
                }
                cursor = page.last() ? Optional.empty() : Optional.of(page.next());
            } catch (CursorExpiredException expired) {
                if (restarted) {
                    throw expired;
                }
                restarted = true;
                steps.restart(run, stream);
                cursor = Optional.of(Cursor.start(stream));
            }
        }
        return true;
    }
}
