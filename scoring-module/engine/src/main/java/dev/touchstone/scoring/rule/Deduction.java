package dev.touchstone.scoring.rule;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;

/** Why points were lost, and how many. Each kind carries what a sentence about it needs. */
public sealed interface Deduction {

    /**
     * How many points are lost.
     *
     * @return above 0
     */
    Points points();

    /**
     * The same reason with another number of points, after rounding or sharing.
     *
     * @param points above 0
     * @return the deduction
     */
    Deduction withPoints(Points points);

    /**
     * So many steps beyond the target.
     *
     * @param target the target
     * @param beyond how far the value lies beyond it
     * @param step the width of a step
     * @param steps how many steps count, as the part of a step is treated
     * @param points the points lost, at most the maximum
     */
    record StepsBeyondTarget(Fraction target, Fraction beyond, Fraction step, Fraction steps, Points points)
            implements Deduction {
        @Override
        public StepsBeyondTarget withPoints(Points other) {
            return new StepsBeyondTarget(target, beyond, step, steps, other);
        }
    }

    /**
     * Past the cut-off: everything is lost.
     *
     * @param limit the cut-off
     * @param inclusive whether the limit itself is past it
     * @param points the maximum
     */
    record PastCutOff(Fraction limit, boolean inclusive, Points points) implements Deduction {
        @Override
        public PastCutOff withPoints(Points other) {
            return new PastCutOff(limit, inclusive, other);
        }
    }

    /**
     * Faults were found.
     *
     * @param faults how many
     * @param each points per fault
     * @param points the points lost, at most the maximum
     */
    record FaultsFound(Fraction faults, Points each, Points points) implements Deduction {
        @Override
        public FaultsFound withPoints(Points other) {
            return new FaultsFound(faults, each, other);
        }
    }

    /**
     * So many faults that everything is lost.
     *
     * @param faults how many
     * @param zeroFrom from how many nothing is left
     * @param points the maximum
     */
    record TooManyFaults(Fraction faults, int zeroFrom, Points points) implements Deduction {
        @Override
        public TooManyFaults withPoints(Points other) {
            return new TooManyFaults(faults, zeroFrom, other);
        }
    }

    /**
     * Between the best and the worst value.
     *
     * @param best full points from here
     * @param worst no points from here
     * @param points the points lost
     */
    record ShortOfBest(Fraction best, Fraction worst, Points points) implements Deduction {
        @Override
        public ShortOfBest withPoints(Points other) {
            return new ShortOfBest(best, worst, other);
        }
    }

    /**
     * In a lower band of a rubric, or in a lower row of a table.
     *
     * @param band the band's or row's key
     * @param limit where the band or row begins
     * @param points the points lost
     */
    record LowerBand(String band, Fraction limit, Points points) implements Deduction {
        @Override
        public LowerBand withPoints(Points other) {
            return new LowerBand(band, limit, other);
        }
    }

    /**
     * Answers that are not the best one.
     *
     * @param mean what the answers are worth on average, in per cent of the maximum
     * @param points the points lost
     */
    record AnswersBelowBest(Fraction mean, Points points) implements Deduction {
        @Override
        public AnswersBelowBest withPoints(Points other) {
            return new AnswersBelowBest(mean, other);
        }
    }

    /**
     * Points that were not given.
     *
     * @param given what was given
     * @param top the most that could be given
     * @param points the points lost
     */
    record NotGiven(Fraction given, Fraction top, Points points) implements Deduction {
        @Override
        public NotGiven withPoints(Points other) {
            return new NotGiven(given, top, other);
        }
    }

    /**
     * Lost on one channel, in proportion to its share of the contacts.
     *
     * @param channel which
     * @param share the channel's share, above 0, at most 1
     * @param because the deduction within the channel, on the full maximum
     * @param points the channel's part of the points lost
     */
    record OnChannel(Channel channel, Fraction share, Deduction because, Points points) implements Deduction {
        @Override
        public OnChannel withPoints(Points other) {
            return new OnChannel(channel, share, because, other);
        }
    }

    /**
     * Lost while one version of the standard was in force.
     *
     * @param version which
     * @param share the segment's share, above 0, at most 1
     * @param because the deduction by that version
     * @param points the segment's part of the points lost
     */
    record InSegment(String version, Fraction share, Deduction because, Points points) implements Deduction {
        @Override
        public InSegment withPoints(Points other) {
            return new InSegment(version, share, because, other);
        }
    }
}
