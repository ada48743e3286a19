package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * How the 100 points are spread over the lines of a card.
 *
 * @param maxima the most that each line can count; 0 for one that does not count
 * @param rated the part of the weight that could be rated, 0 to 1
 * @param ratedWeight the same in per cent, rounded down
 */
record Spread(List<Points> maxima, Fraction rated, Percentage ratedWeight) {

    static Spread of(List<RuledLine> lines, List<LineState> states, CountedMaxima maxima) {
        List<String> dimensions =
                lines.stream().map(line -> line.dimension().key()).toList();
        List<Fraction> shares = lines.stream().map(RuledLine::share).toList();
        List<Points> most = maxima.of(dimensions, states, shares);
        Fraction rated = ratedShare(lines);
        return new Spread(
                most.isEmpty() ? Collections.nCopies(lines.size(), Points.ZERO) : most,
                rated,
                new Percentage(rated.times(Fraction.HUNDRED).round(2, RoundingMode.DOWN)));
    }

    /** Whether any line counts. */
    boolean countsAnything() {
        for (Points maximum : maxima) {
            if (maximum.signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private static Fraction ratedShare(List<RuledLine> lines) {
        Fraction rated = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (RuledLine line : lines) {
            all = all.plus(line.share());
            rated = line.rated() ? rated.plus(line.share()) : rated;
        }
        return all.signum() == 0 ? Fraction.ZERO : rated.dividedBy(all);
    }
}
