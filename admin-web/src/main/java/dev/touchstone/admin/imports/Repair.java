package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.FactPage;
import java.util.List;

/** Fetches single records again, by the ids that a person gave. */
final class Repair {

    /** The most keys an adapter is asked for at once. */
    private static final int AT_ONCE = 100;

    private final RepairSteps steps;
    private final Jobs jobs;
    private final Connection connection;
    private final long run;

    Repair(RepairSteps steps, Jobs jobs, Connection connection, long run) {
        this.steps = steps;
        this.jobs = jobs;
        this.connection = connection;
        this.run = run;
    }

    /** Fetches those of a stream; false if the run shall stop. */
    boolean read(StreamDescriptor stream, boolean generated) throws AdapterException {
        List<String> keys = steps.listWaiting(run, stream.name(), AT_ONCE);
        while (!keys.isEmpty()) {
            jobs.checkpoint();
            FactPage page = connection.fetch(
                    keys.stream().map(key -> new FactKey(stream.name(), key)).toList());
            if (!steps.store(run, stream, keys.size(), page, generated)) {
                return false;
            }
            keys = steps.listWaiting(run, stream.name(), AT_ONCE);
        }
        return true;
    }
}
