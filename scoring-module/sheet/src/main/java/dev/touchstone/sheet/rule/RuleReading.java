package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.rule.ScoringRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a rule came to.
 *
 * @param rule the rule; null if it was not understood
 * @param unit what its numbers count; null if the words do not say
 * @param remarks why there is no rule, or what to know about it
 */
public record RuleReading(
        @Nullable ScoringRule rule, @Nullable Unit unit, List<RuleRemark> remarks) {

    /** Copies the remarks. */
    public RuleReading {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a rule.
     *
     * @param words the sentence; empty if none is written
     * @param target the target's own cell; empty if there is none
     * @param maximum the most points of the line as written; empty if it is not known
     * @return the rule, or why there is none
     */
    public static RuleReading of(String words, String target, String maximum) {
        return new SentenceReader(words, target, maximum).read();
    }
}
