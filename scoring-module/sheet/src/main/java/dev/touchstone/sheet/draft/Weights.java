package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The weights of a sheet: a column of their own, else the maxima. 0.2, 0.3, 0.5 are parts of one where they sum to it. */
final class Weights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetRows rows;
    private final boolean ofOne;

    Weights(SheetRows rows) {
        this.rows = rows;
        List<BigDecimal> written = rows.lines().stream()
                .flatMap(row -> SheetRows.number(rows.text(row, Column.WEIGHT)).stream())
                .toList();
        this.ofOne = written.size() == rows.lines().size()
                && !written.isEmpty()
                && written.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0
                && rows.lines().stream()
                        .noneMatch(row -> rows.text(row, Column.WEIGHT).contains("%"));
    }

    /** Whether the sheet writes them as parts of one. */
    boolean ofOne() {
        return ofOne;
    }

    /** The column that says a line's weight. */
    Column column(int row) {
        return rows.text(row, Column.WEIGHT).isEmpty() ? Column.MAXIMUM : Column.WEIGHT;
    }

    /** The weight of a line; empty if it is no per cent. */
    Optional<Percentage> find(int row) {
        Optional<BigDecimal> number = SheetRows.number(rows.text(row, column(row)));
        try {
            return number.map(each -> ofOne ? each.multiply(HUNDRED) : each).map(Percentage::new);
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    /** The maximum that is written beside a weight; empty if it is the weight. */
    Optional<BigDecimal> findOwnMaximum(int row, Percentage weight) {
        return SheetRows.number(rows.text(row, Column.MAXIMUM))
                .filter(maximum -> maximum.signum() > 0 && maximum.compareTo(weight.percent()) != 0);
    }
}
