package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import java.util.ArrayList;
import java.util.List;

/** Gives every line what it counts of the 100 points. */
final class CountedLines {

    private final Conventions conventions;
    private final CountedMaxima maxima;

    CountedLines(Conventions conventions, CountedMaxima maxima) {
        this.conventions = conventions;
        this.maxima = maxima;
    }

    /** The lines with what they count; shares are the lines' own, before anything is left out. */
    List<ScorecardLine> count(List<ScorecardLine> lines, List<Fraction> shares) {
        List<String> dimensions = new ArrayList<>(lines.size());
        List<LineState> states = new ArrayList<>(lines.size());
        for (ScorecardLine line : lines) {
            dimensions.add(line.dimension().key());
            states.add(line.state());
        }
        List<Points> most = maxima.of(dimensions, states, shares);
        if (most.isEmpty()) {
            return lines;
        }
        Rounding rounding = conventions.rounding();
        boolean byLine = rounding.level() != Rounding.Level.TOTAL;
        List<ScorecardLine> counted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Points points = most.get(i).times(attained(lines.get(i)));
            counted.add(lines.get(i).withCounted(most.get(i), byLine ? points.rounded(rounding) : points));
        }
        return counted;
    }

    private Fraction attained(ScorecardLine line) {
        if (line.state() == LineState.RATED) {
            return line.attained();
        }
        return conventions.noData() == NoData.FULL_POINTS ? Fraction.ONE : Fraction.ZERO;
    }
}
