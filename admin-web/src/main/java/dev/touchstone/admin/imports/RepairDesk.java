package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Starts runs that fetch single records again, and tells what became of each. */
@ApplicationScoped
@Transactional
public class RepairDesk {

    private static final int MOST = 500;
    private static final int SHOWN = 60;

    @Inject
    RunStore runs;

    @Inject
    RepairStore repairs;

    @Inject
    FactStore facts;

    @Inject
    RejectedStore rejected;

    @Inject
    ConnectionDesk connections;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** How many records a run fetches at most. */
    public int most() {
        return MOST;
    }

    /** Whether the source of a connection can be asked for single records. */
    public boolean isOffered(long connection) {
        return connections.can(connections.get(connection), Capability.FETCH);
    }

    /**
     * Starts a run.
     *
     * @param stream one of the streams that have been read before
     * @param given the source's ids of the records; spaces around them and repetitions do not count
     */
    public ImportRun request(long connection, String stream, Collection<String> given, String by) {
        if (!isOffered(connection)) {
            throw new Refusal("imports.cannotFetch");
        }
        List<String> known = runs.listStreams(connection);
        if (known.isEmpty()) {
            throw new Refusal("imports.nothingReadYet");
        }
        if (!known.contains(stream)) {
            throw new Refusal("imports.unknownStream", stream, String.join(", ", known));
        }
        List<String> keys = checked(stream, given);
        runs.requireNone(connection);
        ImportRun run = runs.add(new RunEntity(connection, Purpose.REPAIR, by, clock.instant(), facts.position()));
        repairs.add(run.id(), stream, keys);
        jobs.start(ImportWork.KIND, run.id());
        trail.record(Act.of(AuditAction.REPAIR_STARTED, AuditSubject.Kind.IMPORT, run.id())
                .with(AuditField.CONNECTION, connection)
                .with(AuditField.STREAMS, stream)
                .with(AuditField.COUNT, keys.size()));
        return run;
    }

    private static List<String> checked(String stream, Collection<String> given) {
        List<String> keys = given.stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            throw new Refusal("imports.noKeys");
        }
        if (keys.size() > MOST) {
            throw new Refusal("imports.tooManyKeys", keys.size(), MOST);
        }
        for (String key : keys) {
            try {
                new FactKey(stream, key);
            } catch (IllegalArgumentException malformed) {
                throw new Refusal("imports.malformedKey", key.length() <= SHOWN ? key : key.substring(0, SHOWN) + "…");
            }
        }
        return keys;
    }

    /** What became of the records of a run, in the order in which they were asked for; empty if it fetched none. */
    public List<RepairedRecord> list(long run) {
        Map<String, Rejected> reasons = rejected.list(run, 0, MOST).stream()
                .filter(each -> each.key() != null)
                .collect(Collectors.toMap(Rejected::key, Function.identity(), (first, second) -> second));
        return repairs.list(run).stream()
                .map(each -> new RepairedRecord(each.factKey(), each.outcome(), reasons.get(each.factKey())))
                .toList();
    }
}
