package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.PreparedRule;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all cards by one standard have in common, worked out once. Not safe for threads. */
final class CardPlan {

    private final List<Line> lines;
    private final CountedMaxima maxima;
    private final Map<List<LineState>, Spread> known = new HashMap<>();

    /** A line of the table with its rule for the line's own maximum. */
    record Line(Dimension dimension, Indicator indicator, Fraction share, Points maximum, PreparedRule rule) {

        RuledLine ruled(LineState state, List<Actual> actuals) {
            List<Deduction> lost =
                    state == LineState.RATED ? rule.deductions(actuals.get(0).measurement()) : List.of();
            return new RuledLine(dimension, indicator, state, share, maximum, lost, actuals);
        }
    }

    CardPlan(Standard standard) {
        var total = standard.conventions().totalKind();
        List<Line> all = new ArrayList<>();
        for (Dimension dimension : standard.dimensions()) {
            for (Indicator line : dimension.indicators()) {
                all.add(new Line(dimension, line, total.shareOf(line), line.maximum(), line.prepared()));
            }
        }
        lines = List.copyOf(all);
        maxima = new CountedMaxima(standard.conventions());
    }

    List<Line> lines() {
        return lines;
    }

    /** What the lines of a card count; cards of one segment that miss the same lines share it. */
    Spread spread(CardInput input, List<RuledLine> ruled) {
        List<LineState> states = new ArrayList<>(ruled.size());
        for (RuledLine line : ruled) {
            states.add(line.state());
        }
        return input.segments().size() == 1
                ? known.computeIfAbsent(states, each -> Spread.of(ruled, states, maxima))
                : Spread.of(ruled, states, maxima);
    }
}
