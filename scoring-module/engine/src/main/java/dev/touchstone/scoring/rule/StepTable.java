package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of limits: the first row whose limit the value keeps gives the points; below all rows there are none.
 *
 * @param better which way is better
 * @param rows best first
 */
public record StepTable(Direction better, List<Row> rows) implements ScoringRule {

    /**
     * One row.
     *
     * @param limit the row holds for values that are not worse than this
     * @param share what part of the maximum it gives
     */
    public record Row(BigDecimal limit, Percentage share) {}

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no row, or a later row is stricter or gives as much as an earlier one
     */
    public StepTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A table of steps needs at least one row");
        }
        for (int i = 1; i < rows.size(); i++) {
            int order = rows.get(i).limit().compareTo(rows.get(i - 1).limit());
            boolean looser = better == Direction.LOWER_IS_BETTER ? order > 0 : order < 0;
            if (!looser || rows.get(i).share().compareTo(rows.get(i - 1).share()) >= 0) {
                throw new IllegalArgumentException(
                        "Row " + (i + 1) + " (" + rows.get(i).limit().toPlainString() + " → "
                                + rows.get(i).share()
                                + ") must have a looser limit and a smaller share than the row before it");
            }
        }
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        return prepared(maximum).deductions(actual);
    }

    @Override
    public PreparedRule prepared(Points maximum) {
        List<Fraction> limits = thresholds();
        List<List<Deduction>> lost = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Points points = maximum.times(Fraction.ONE.minus(rows.get(i).share().share()));
            lost.add(points.signum() == 0 ? List.of() : List.of(lower(i + 1, rows.get(i), points)));
        }
        lost.add(List.of(lower(rows.size() + 1, rows.get(rows.size() - 1), maximum)));
        return actual -> lost.get(rowOf(ScoringRule.valueOf(actual), limits));
    }

    /** The first row whose limit a value keeps; past the last if it keeps none. */
    private int rowOf(Fraction value, List<Fraction> limits) {
        int row = 0;
        while (row < limits.size() && !keeps(value, limits.get(row))) {
            row++;
        }
        return row;
    }

    private static Deduction lower(int number, Row row, Points lost) {
        return new Deduction.LowerBand(String.valueOf(number), Fraction.of(row.limit()), lost);
    }

    private boolean keeps(Fraction value, Fraction limit) {
        int side = value.compareTo(limit);
        return better == Direction.LOWER_IS_BETTER ? side <= 0 : side >= 0;
    }

    @Override
    public Fraction fullPointsAt() {
        return Fraction.of(rows.get(0).limit());
    }

    @Override
    public List<Fraction> thresholds() {
        return rows.stream().map(row -> Fraction.of(row.limit())).toList();
    }
}
