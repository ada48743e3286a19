package dev.touchstone.plugin.feed;

import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one read gives. The host stores its content and {@code next} in one transaction, so twice is once.
 *
 * @param facts new and changed facts; the same fact again is harmless
 * @param deletions facts the source deleted, for streams that tell deletes in their feed
 * @param rejected records that could not become facts
 * @param next where to go on, in the same stream
 * @param last true if the source has nothing more at the moment; {@code next} then is where the next run begins
 * @param watermark up to when the stream has been read, for display only; null if the source has no such notion
 */
public record FactPage(
        List<ServiceFact> facts,
        List<Tombstone> deletions,
        List<Rejected> rejected,
        Cursor next,
        boolean last,
        @Nullable Instant watermark) {

    /** Copies the lists. */
    public FactPage {
        facts = List.copyOf(facts);
        deletions = List.copyOf(deletions);
        rejected = List.copyOf(rejected);
    }

    /**
     * How many records of the source the page holds.
     *
     * @return facts, deletions and rejected records together
     */
    public int size() {
        return facts.size() + deletions.size() + rejected.size();
    }
}
