package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Callback score (回访满意度 CS): Σ weight × points / 100 over the assessed questions of one callback, and the mean over all successful
 * callbacks. Definition: standard B.
 *
 * <p>A callback is dated by its last answer and credits everybody who is credited for one of its assessed answers; the sample counts
 * callbacks. Left out whole: refused, not reached, timed out, invalid or not asked (no assessed question has an answer), incomplete (some
 * have), an answer that the map does not know. Other questions of the form are asked but not assessed.
 *
 * @param form the callback form
 * @param weights the assessed questions with their weights, each above 0, at most three decimals
 * @param points what each answer is worth, 0 to 100, at most three decimals
 * @param shownOnHundred whether weights that do not sum to 100 are stretched to it
 */
public record CallbackScore(
        String form,
        SortedMap<String, BigDecimal> weights,
        SortedMap<BigDecimal, BigDecimal> points,
        boolean shownOnHundred)
        implements GroupMeasure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no question or no answer, or a weight or a number of points is out of range
     */
    public CallbackScore {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        if (weights.isEmpty() || points.isEmpty()) {
            throw new IllegalArgumentException("A callback score of form " + form
                    + " needs at least one question with its weight and one answer with its points");
        }
        weights.forEach((question, weight) ->
                Thousandths.require("weight of question " + question, weight, new BigDecimal("0.001"), HUNDRED));
        points.forEach((answer, worth) ->
                Thousandths.require("points of answer " + answer.toPlainString(), worth, BigDecimal.ZERO, HUNDRED));
    }

    @Override
    public String code() {
        return "callback-score";
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** The answers of one callback may come on several days. */
    @Override
    public boolean countsByDay() {
        return false;
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return InOrder.copyOf(Set.of(FactKind.ANSWER));
    }

    @Override
    public boolean proportion() {
        return false;
    }

    /** The answers of one callback may lie on both sides of midnight. */
    @Override
    public Duration lookAhead() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration lookBehind() {
        return Duration.ofDays(1);
    }

    /** What the points of all assessed questions give. */
    Observation observe(SortedMap<String, BigDecimal> worthByQuestion) {
        long sum = 0;
        long weight = 0;
        for (var question : weights.entrySet()) {
            long ofQuestion = Thousandths.of(question.getValue());
            weight += ofQuestion;
            sum += ofQuestion * Thousandths.of(worthByQuestion.get(question.getKey()));
        }
        return new Observation.Counted(sum, 1, shownOnHundred ? weight * 1000 : 100_000_000, 1, null);
    }
}
