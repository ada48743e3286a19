package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Measurement;
import java.util.List;

/** A rule for one maximum, with everything worked out that does not depend on what was measured. Safe for threads. */
@FunctionalInterface
public interface PreparedRule {

    /**
     * What is lost, and why, exactly as {@link ScoringRule#deductions} gives it.
     *
     * @param actual a measurement that has a value
     * @return none for full points; together at most the maximum; unrounded
     * @throws IllegalArgumentException if the measurement has no value or not what the rule needs
     */
    List<Deduction> deductions(Measurement actual);
}
