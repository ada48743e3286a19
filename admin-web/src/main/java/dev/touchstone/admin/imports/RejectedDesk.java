package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks through rejected records. One is open until a later run has read it whole or rejected it anew. */
@ApplicationScoped
@Transactional
public class RejectedDesk {

    @Inject
    RunStore runs;

    @Inject
    RejectedStore rejected;

    /** How many open records a connection has. */
    public long count(long connection) {
        return rejected.countOpen(connection);
    }

    /** The open rejected records of a connection by reason, the most frequent first. */
    public List<RejectedGroup> listGroups(long connection) {
        return rejected.listGroups(connection);
    }

    /** Open rejected records of a connection; with a group only those of its reason. */
    public List<Rejected> list(long connection, Optional<Long> group, int first, int most) {
        return rejected.listOpen(connection, group, first, most);
    }

    /** The keys of a stream's open rejected records, of earlier runs; a record without a key is an empty text. */
    List<String> listOpenKeys(long run, String stream) {
        return rejected.listOpen(runs.get(run).connection(), stream).stream()
                .filter(each -> each.run() < run)
                .map(each -> each.factKey() == null ? "" : each.factKey())
                .distinct()
                .toList();
    }
}
