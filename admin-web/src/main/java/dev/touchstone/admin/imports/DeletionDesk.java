package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.fact.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Marks as deleted what a source no longer has, for streams whose deletes leave no trace. */
@ApplicationScoped
@Transactional
class DeletionDesk {

    @Inject
    FactStore facts;

    @Inject
    RunStore runs;

    @Inject
    OrganisationDesk organisation;

    /** The keys of a stream that are not deleted, in their order, after one of them. */
    List<String> listLiveKeys(long run, String stream, String after, int most) {
        return facts.listLiveKeys(runs.get(run).connection(), stream, after, most);
    }

    /** Marks facts as deleted, as the source no longer has them. */
    void delete(long run, String stream, Collection<String> keys) {
        RunEntity entity = runs.get(run);
        entity.countDeleted(facts.append(
                entity.connection(),
                List.of(),
                keys.stream().map(key -> new FactKey(stream, key)).toList(),
                organisation.zone()));
    }

    /** Whether a run may delete more than half of a stream; if not, notes how many it holds back. */
    boolean mayDeleteMost(long run, long count) {
        RunEntity entity = runs.get(run);
        if (!entity.deletionsAllowed()) {
            entity.holdDeletions(count);
        }
        return entity.deletionsAllowed();
    }
}
