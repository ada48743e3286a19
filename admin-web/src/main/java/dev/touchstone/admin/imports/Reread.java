package dev.touchstone.admin.imports;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import java.time.Instant;

/**
 * Reads again everything that changed at a source since an instant. Facts that are known just so create no version; a stream whose
 * source cannot be asked so is read from its beginning.
 */
final class Reread {

    private final RereadSteps steps;
    private final Connection connection;
    private final long run;
    private final Instant since;

    Reread(RereadSteps steps, Connection connection, long run, Instant since) {
        this.steps = steps;
        this.connection = connection;
        this.run = run;
        this.since = since;
    }

    /** Reads a stream if it is one of those chosen; false if the run shall stop. */
    boolean read(String stream, StreamReading reading) throws AdapterException {
        if (!steps.isWanted(run, stream)) {
            return true;
        }
        if (!steps.isBegun(run, stream)) {
            steps.begin(run, stream, connection.findCursorSince(stream, since));
        }
        return reading.read(stream);
    }
}
