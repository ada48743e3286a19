package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.statistics.Interval;

/** How far a total could lie from its own because the samples of its lines are small. */
public final class SamplingError {

    private SamplingError() {}

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
                .map(each -> of(each, above))
                .map(each -> each.times(each))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction distance = total.minus(line).value();
        return reach.signum() > 0 && distance.times(distance).compareTo(reach) <= 0;
    }

    /** Points between the line and the worse end of its interval, or the better one; 0 if it is no proportion. */
    private static Fraction of(ScorecardLine line, boolean worse) {
        Measurement measured = line.measurement();
        return measured.interval()
                .map(interval ->
                        end(interval, worse == (line.indicator().rule().better() == Direction.HIGHER_IS_BETTER)))
                .map(end -> Measurement.of(measured.unit(), end, measured.sampleSize()))
                .map(end -> distance(line, end))
                .orElse(Fraction.ZERO);
    }

    private static Fraction end(Interval interval, boolean lower) {
        return Fraction.of(lower ? interval.lower() : interval.upper());
    }

    private static Fraction distance(ScorecardLine line, Measurement end) {
        Points maximum = line.indicator().maximum();
        Points lost = Points.sum(line.indicator().rule().deductions(end, maximum).stream()
                .map(Deduction::points)
                .toList());
        Fraction attained = maximum.minus(lost).shareOf(maximum);
        return line.countedMaximum().value().times(attained.minus(line.attained()));
    }
}
