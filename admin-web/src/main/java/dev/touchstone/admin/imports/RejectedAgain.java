package dev.touchstone.admin.imports;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.FactPage;
import java.util.List;

/**
 * Reads again what was rejected. An adapter that can fetch single facts is asked for just those; of any other, and where a record has
 * no key, the whole stream is read anew: what is known stays as it is, and what was rejected is settled.
 */
final class RejectedAgain {

    /** The most keys an adapter is asked for at once. */
    private static final int AT_ONCE = 100;

    private final ImportSteps steps;
    private final RejectedDesk rejected;
    private final Connection connection;
    private final long run;
    private final boolean generated;

    RejectedAgain(ImportSteps steps, RejectedDesk rejected, Connection connection, long run, boolean generated) {
        this.steps = steps;
        this.rejected = rejected;
        this.connection = connection;
        this.run = run;
        this.generated = generated;
    }

    /** Reads again what was rejected of a stream; false if the run shall stop. */
    boolean read(String stream, boolean canFetch, StreamReading reading) throws AdapterException {
        List<String> keys = rejected.listOpenKeys(run, stream);
        if (keys.isEmpty()) {
            return true;
        }
        if (canFetch && !keys.contains("")) {
            return fetch(stream, keys);
        }
        steps.restartOnce(run, stream);
        return reading.read(stream);
    }

    private boolean fetch(String stream, List<String> keys) throws AdapterException {
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            List<String> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
            FactPage page = connection.fetch(
                    some.stream().map(key -> new FactKey(stream, key)).toList());
            if (!steps.storeAgain(run, stream, some, page, generated)) {
                return false;
            }
        }
        return true;
    }
}
