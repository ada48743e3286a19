package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.sheet.rule.Clause.Worth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts clauses such as "90 % and above 30 points" together into a table.
 *
 * @param clauses points for values, and what the rest gets
 * @param column the condition of the target's own column, for a clause that names none
 * @param maximum the most points of the line
 */
record TableAssembly(Clauses clauses, Optional<Condition> column, Optional<BigDecimal> maximum) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_PLACES = 3;

    /** The table; empty if the clauses make none. */
    Optional<ScoringRule> rule() {
        List<StepTable.Row> rows = new ArrayList<>();
        Direction better = null;
        boolean closed = clauses.has(Clause.Otherwise.class);
        for (Clause.Given each : clauses.given().toList()) {
            Optional<BigDecimal> share = share(each.worth());
            Condition when = each.when() != null ? each.when() : column.orElse(null);
            if (when == null || share.isEmpty()) {
                return Optional.empty();
            }
            Direction side = when.side().better();
            boolean rest = share.get().signum() == 0;
            if (rest
                    ? !closes(rows, when)
                    : side == null || !when.side().inclusive() || (better != null && better != side)) {
                return Optional.empty();
            }
            closed |= rest;
            if (!rest) {
                better = side;
                rows.add(new StepTable.Row(when.amount().value(), new Percentage(share.get())));
            }
        }
        return !closed || better == null ? Optional.empty() : Optional.of(new StepTable(better, rows));
    }

    /** Whether "under 60 gives nothing" begins where the last row ends. */
    private static boolean closes(List<StepTable.Row> rows, Condition when) {
        return !rows.isEmpty()
                && !when.side().inclusive()
                && rows.get(rows.size() - 1).limit().compareTo(when.amount().value()) == 0;
    }

    private Optional<BigDecimal> share(Worth worth) {
        if (worth instanceof Worth.Full) {
            return Optional.of(HUNDRED);
        }
        if (worth instanceof Worth.Zero) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (worth instanceof Worth.Share part) {
            return Optional.of(part.percent());
        }
        BigDecimal points = ((Worth.Given) worth).points();
        return maximum.filter(most -> most.signum() > 0)
                .map(most -> points.multiply(HUNDRED).divide(most, SHARE_PLACES + 1, RoundingMode.HALF_UP))
                .filter(percent -> percent.stripTrailingZeros().scale() <= SHARE_PLACES);
    }
}
