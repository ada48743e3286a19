package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each answer is worth a share of the maximum, and the line gives the mean over all answers: 5 → 100 %, 3 → 50 %, 1 → 0 %.
 *
 * @param shares what each value of the scale is worth; not decreasing
 */
public record AnswerMap(SortedMap<BigDecimal, Percentage> shares) implements ScoringRule {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are fewer than two values, or a higher value is worth less
     */
    public AnswerMap {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        if (shares.size() < 2) {
            throw new IllegalArgumentException("An answer map needs at least two values");
        }
        Percentage below = new Percentage(BigDecimal.ZERO);
        for (Map.Entry<BigDecimal, Percentage> entry : shares.entrySet()) {
            if (entry.getValue().compareTo(below) < 0) {
                throw new IllegalArgumentException("Answer " + entry.getKey().toPlainString() + " is worth "
                        + entry.getValue() + ", less than a lower answer: give the scale the other way round");
            }
            below = entry.getValue();
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        SortedMap<Fraction, Long> answers = actual.distribution();
        if (answers.isEmpty()) {
            answers = new TreeMap<>(Map.of(ScoringRule.valueOf(actual), 1L));
        }
        Fraction worth = Fraction.ZERO;
        long count = 0;
        for (Map.Entry<Fraction, Long> answer : answers.entrySet()) {
            worth = worth.plus(shareOf(answer.getKey()).times(Fraction.of(answer.getValue())));
            count += answer.getValue();
        }
        Fraction mean = worth.dividedBy(Fraction.of(count));
        if (mean.compareTo(Fraction.ONE) >= 0) {
            return List.of();
        }
        return List.of(
                new Deduction.AnswersBelowBest(mean.times(Fraction.HUNDRED), maximum.times(Fraction.ONE.minus(mean))));
    }

    private Fraction shareOf(Fraction answer) {
        return shares.entrySet().stream()
                .filter(entry -> Fraction.of(entry.getKey()).equals(answer))
                .map(entry -> entry.getValue().share())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Answer " + answer + " is not in the map "
                        + shares.keySet() + "\nMaybe the answers are on another scale than the rule"));
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public boolean looksOnlyAtTheValue() {
        return false;
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.of(shares.lastKey());
    }

    @Override
    public List<Fraction> thresholds() {
        return List.of(fullPointsAt());
    }
}
