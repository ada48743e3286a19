package dev.touchstone.documents.card;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import java.util.List;

/** One line of a result; dimension and indicator by their keys. */
record ResultLine(
        String dimension,
        String indicator,
        LineState state,
        List<ResultActual> actuals,
        Points maximum,
        List<Deduction> deductions,
        Points ruled,
        Points adjustment,
        Points points,
        Points countedMaximum,
        Points counted,
        boolean critical) {

    static ResultLine of(ScorecardLine line, CardInput input) {
        return new ResultLine(
                line.dimension().key(),
                line.indicator().key(),
                line.state(),
                line.actuals().stream()
                        .map(actual -> ResultActual.of(actual, line.indicator().key(), input))
                        .toList(),
                line.maximum(),
                line.deductions(),
                line.ruled(),
                line.adjustment(),
                line.points(),
                line.countedMaximum(),
                line.counted(),
                line.critical());
    }
}
