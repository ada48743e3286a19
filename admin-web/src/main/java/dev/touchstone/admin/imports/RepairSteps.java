package dev.touchstone.admin.imports;

import static java.util.stream.Collectors.toSet;

import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.FactPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores records that were fetched again, and what became of each, in one transaction. */
@ApplicationScoped
@Transactional
class RepairSteps {

    @Inject
    RunStore runs;

    @Inject
    FactStore facts;

    @Inject
    RejectedStore rejected;

    @Inject
    RepairStore repairs;

    @Inject
    ImportSteps steps;

    /** Whether a run fetches single records again. */
    boolean isRepair(long run) {
        return runs.get(run).repair();
    }

    /** The ids of a stream that the source has not been asked for. */
    List<String> listWaiting(long run, String stream, int most) {
        return repairs.listWaiting(run, stream, most).stream()
                .map(RunKeyEntity::factKey)
                .toList();
    }

    /** Stores what the source gave for the first of the waiting ids; false if the run shall stop. */
    boolean store(long run, StreamDescriptor stream, int asked, FactPage page, boolean generated) {
        RunEntity entity = runs.get(run);
        String name = stream.name();
        List<RunKeyEntity> waiting = repairs.listWaiting(run, name, asked);
        List<FactKey> keys =
                waiting.stream().map(each -> new FactKey(name, each.factKey())).toList();
        Map<FactKey, CurrentFact> before = facts.listCurrent(entity.connection(), name, keys);
        steps.keep(entity, steps.prepare(saysDeletes(stream) ? page : withoutDeletions(page)), generated);
        Map<FactKey, CurrentFact> after = facts.listCurrent(entity.connection(), name, keys);
        Answered answered = Answered.of(page);
        for (RunKeyEntity each : waiting) {
            FactKey key = new FactKey(name, each.factKey());
            each.end(answered.judge(key.key(), before.get(key), after.get(key)));
        }
        rejected.settle(
                entity.connection(),
                name,
                waiting.stream()
                        .filter(each -> each.outcome() != RepairOutcome.MISSING)
                        .map(RunKeyEntity::factKey)
                        .toList(),
                run);
        return !entity.cancelRequested();
    }

    /** A source whose deletes leave no trace may just not show a record: only its complete listings say that it is gone. */
    private static boolean saysDeletes(StreamDescriptor stream) {
        return stream.deletes() == DeleteMode.IN_FEED || stream.deletes() == DeleteMode.SEPARATE;
    }

    private static FactPage withoutDeletions(FactPage page) {
        return new FactPage(page.facts(), List.of(), page.rejected(), page.next(), page.last(), page.watermark());
    }

    /** What the source answered, by keys. */
    private record Answered(Set<String> facts, Set<String> gone, Set<String> rejected) {

        static Answered of(FactPage page) {
            return new Answered(
                    page.facts().stream().map(fact -> fact.key().key()).collect(toSet()),
                    page.deletions().stream().map(each -> each.key().key()).collect(toSet()),
                    page.rejected().stream()
                            .map(each -> Objects.requireNonNullElse(each.key(), ""))
                            .collect(toSet()));
        }

        RepairOutcome judge(String key, @Nullable CurrentFact before, @Nullable CurrentFact after) {
            if (facts.contains(key)) {
                return before == null
                        ? RepairOutcome.ADDED
                        : after != null && after.id() == before.id() ? RepairOutcome.SAME : RepairOutcome.CHANGED;
            }
            if (rejected.contains(key)) {
                return RepairOutcome.REJECTED;
            }
            if (!gone.contains(key) || after == null) {
                return RepairOutcome.MISSING;
            }
            return after.deleted() ? RepairOutcome.DELETED : RepairOutcome.GONE;
        }
    }
}
