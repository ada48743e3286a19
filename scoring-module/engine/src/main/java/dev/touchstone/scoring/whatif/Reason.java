package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody's grade changes.
 *
 * @param line the line whose counted points change the most in the direction of the total; where only the cut-offs move, the line
 *     that loses the most points
 * @param change counted points gained (above 0) or lost by the change; 0 where only the cut-offs move
 * @param lost points that the line loses of its counted maximum under the draft
 */
public record Reason(Indicator line, Points change, Points lost) {

    /**
     * Finds the line.
     *
     * @param before the card by the version in force
     * @param after the card by the draft
     * @return empty if neither has a line
     */
    public static Optional<Reason> of(Scorecard before, Scorecard after) {
        Map<String, ScorecardLine> former = new LinkedHashMap<>();
        before.lines().forEach(line -> former.put(line.indicator().key(), line));
        Comparator<Reason> strongest = Comparator.comparing(Reason::change);
        int direction = before.findTotal()
                .flatMap(first -> after.findTotal().map(second -> second.compareTo(first)))
                .orElse(0);
        return after.lines().stream()
                .map(line -> between(former.get(line.indicator().key()), line))
                .max(
                        direction == 0
                                ? Comparator.comparing(Reason::lost)
                                : direction > 0 ? strongest : strongest.reversed());
    }

    /**
     * Whether sampling alone could carry a total over a cut-off: the points at the ends of the 95 % intervals of all its proportions,
     * taken as independent of each other, reach it.
     *
     * @param card a card with a total
     * @param line the cut-off in points
     * @return false if no line is a proportion
     */
    public static boolean spans(Scorecard card, Points line) {
        Points total = card.findTotal().orElseThrow();
        boolean above = total.compareTo(line) >= 0;
        Fraction reach = card.lines().stream()
                .filter(each -> each.countedMaximum().signum() > 0)
                .map(each -> SamplingReach.of(each, above))
                .map(each -> each.times(each))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction distance = total.minus(line).value();
        return reach.signum() > 0 && distance.times(distance).compareTo(reach) <= 0;
    }

    private static Reason between(@Nullable ScorecardLine former, ScorecardLine line) {
        Points had = former == null ? Points.ZERO : former.counted();
        return new Reason(
                line.indicator(),
                line.counted().minus(had),
                line.countedMaximum().minus(line.counted()));
    }
}
