package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question of an inspection form with its result.
 *
 * @param question the question's key within the form, not blank
 * @param points what was given, from 0 to the maximum, at most three decimals; null if the question was not applicable
 * @param maximum the most that can be given, above 0, at most three decimals
 */
public record InspectionItem(String question, @Nullable BigDecimal points, BigDecimal maximum) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the question is blank, the maximum is not above 0, the points lie outside 0 to
     *     maximum, or a number has more than three decimals
     */
    public InspectionItem {
        if (question.isBlank()) {
            throw new IllegalArgumentException("An inspection item needs the key of its question");
        }
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Question " + question + ": maximum " + maximum.toPlainString() + " is not above 0");
        }
        Counts.requireDecimals("Question " + question + ": maximum", maximum);
        Counts.requireDecimals("Question " + question + ":", points);
        if (points != null && (points.signum() < 0 || points.compareTo(maximum) > 0)) {
            throw new IllegalArgumentException("Question " + question + ": " + points.toPlainString()
                    + " points do not lie between 0 and " + maximum.toPlainString());
        }
    }
}
