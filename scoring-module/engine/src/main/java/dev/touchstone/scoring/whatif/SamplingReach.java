package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.statistics.Interval;

/** How far the counted points of a line could lie from its own because its sample is small. */
final class SamplingReach {

    private SamplingReach() {}

    /** Points between the line and the worse end of its interval, or the better one; 0 if it is no proportion. */
    static Fraction of(ScorecardLine line, boolean worse) {
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
