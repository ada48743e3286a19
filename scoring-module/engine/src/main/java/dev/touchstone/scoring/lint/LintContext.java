package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Standard;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a standard. The more is known, the more can be found.
 *
 * @param predecessor the version before; null if there is none
 * @param declaredQuantitative the weight that counted indicators are said to have together; null if nothing is said
 * @param samplings how much was sampled
 * @param history what was measured so far by indicator, one measurement per person and period
 */
public record LintContext(
        @Nullable Standard predecessor,
        @Nullable Percentage declaredQuantitative,
        List<Sampling> samplings,
        Map<String, List<Measurement>> history) {

    /** Nothing is known but the standard itself. */
    public static final LintContext NONE = new LintContext(null, null, List.of(), Map.of());

    /** Copies. */
    public LintContext {
        samplings = List.copyOf(samplings);
        Map<String, List<Measurement>> copy = new TreeMap<>();
        history.forEach((indicator, measured) -> copy.put(indicator, List.copyOf(measured)));
        history = Collections.unmodifiableMap(copy);
    }

    /**
     * The same with a version before.
     *
     * @param other the version before
     * @return the context
     */
    public LintContext withPredecessor(Standard other) {
        return new LintContext(other, declaredQuantitative, samplings, history);
    }

    /**
     * The same with a declared mix.
     *
     * @param other the weight that counted indicators are said to have together
     * @return the context
     */
    public LintContext withDeclaredQuantitative(Percentage other) {
        return new LintContext(predecessor, other, samplings, history);
    }

    /**
     * The same with numbers of sampled records.
     *
     * @param other how much was sampled
     * @return the context
     */
    public LintContext withSamplings(List<Sampling> other) {
        return new LintContext(predecessor, declaredQuantitative, other, history);
    }

    /**
     * The same with history.
     *
     * @param other measurements by indicator
     * @return the context
     */
    public LintContext withHistory(Map<String, List<Measurement>> other) {
        return new LintContext(predecessor, declaredQuantitative, samplings, other);
    }
}
