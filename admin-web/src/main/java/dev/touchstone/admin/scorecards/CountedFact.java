package dev.touchstone.admin.scorecards;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.wording.ExclusionWords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a fact in one line of a scorecard.
 *
 * @param connection the connection it came through
 * @param stream the stream it came in
 * @param keys how the CRM names it; several where facts are looked at together, such as the answers of a callback
 * @param record the record inspected, the callback or the item reviewed; null where a fact stands for itself
 * @param at the instant that dates it
 * @param channel its channel's code
 * @param counted whether it counts
 * @param value what it counts with, exactly: seconds, points, a number, or 100 and 0 for yes and no; null if it does not count
 * @param reason why it does not count, in the caller's language; null if it does
 */
public record CountedFact(
        String connection,
        String stream,
        List<String> keys,
        @Nullable String record,
        Instant at,
        String channel,
        boolean counted,
        @Nullable String value,
        @Nullable String reason) {

    public CountedFact {
        keys = List.copyOf(keys);
    }

    static CountedFact of(Evidence evidence, ExclusionWords reasons) {
        FactId first = evidence.fact();
        return new CountedFact(
                first.connection(),
                first.stream(),
                evidence.facts().stream().map(fact -> fact.key().key()).toList(),
                evidence.record(),
                evidence.anchor(),
                evidence.channel().code(),
                evidence.findValue().isPresent(),
                evidence.findValue().map(Object::toString).orElse(null),
                evidence.findExclusion().map(reasons::reason).orElse(null));
    }
}
