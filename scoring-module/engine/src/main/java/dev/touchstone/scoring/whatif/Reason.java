package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody's grade changes. What all lines lose together is what the total is short of 100, so the line is named whose loss grows
 * or shrinks the most: a line that only weighs less takes nothing from anybody.
 *
 * @param line the line; where only the cut-offs move, the one that loses the most points
 * @param change by how many points its loss shrinks (above 0) or grows (below 0); 0 where only the cut-offs move
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
        Map<String, ScorecardLine> former = byKey(before);
        Map<String, ScorecardLine> present = byKey(after);
        Map<String, Indicator> lines = new LinkedHashMap<>();
        Stream.concat(after.lines().stream(), before.lines().stream())
                .map(ScorecardLine::indicator)
                .forEach(indicator -> lines.putIfAbsent(indicator.key(), indicator));
        Comparator<Reason> gains = Comparator.comparing(Reason::change);
        int direction = before.findTotal()
                .flatMap(first -> after.findTotal().map(second -> second.compareTo(first)))
                .orElse(0);
        Comparator<Reason> strongest =
                direction == 0 ? Comparator.comparing(Reason::lost) : direction > 0 ? gains : gains.reversed();
        return lines.values().stream()
                .map(line -> {
                    Points lost = lostOn(present.get(line.key()));
                    return new Reason(line, lostOn(former.get(line.key())).minus(lost), lost);
                })
                .max(strongest);
    }

    private static Map<String, ScorecardLine> byKey(Scorecard card) {
        Map<String, ScorecardLine> lines = new LinkedHashMap<>();
        card.lines().forEach(line -> lines.put(line.indicator().key(), line));
        return lines;
    }

    private static Points lostOn(@Nullable ScorecardLine line) {
        return line == null ? Points.ZERO : line.countedMaximum().minus(line.counted());
    }
}
