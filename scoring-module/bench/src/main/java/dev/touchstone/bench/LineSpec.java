package dev.touchstone.bench;

import java.util.List;

/**
 * One of the ten lines, described once for every side: its measure as SQL over the tickets, its weight and its piecewise rule.
 *
 * @param key the indicator's key
 * @param numerator SQL of what is summed, scaled to the unit
 * @param denominator SQL of what it is divided by, in the unit of the numerator
 * @param weight points at most
 * @param rule how the value becomes points
 */
record LineSpec(String key, String numerator, String denominator, int weight, Rule rule) {

    /** A rule of whole numbers, in the unit of the value. */
    sealed interface Rule {

        /** The same with every limit moved, as somebody tuning a standard would. */
        Rule moved();
    }

    /**
     * All points from the best value on, none from the worst, in proportion between them.
     *
     * @param worst value without points
     * @param best value with all points, below the worst
     */
    record Between(int worst, int best) implements Rule {
        @Override
        public Rule moved() {
            return new Between(worst * 9 / 10, best * 9 / 10);
        }
    }

    /**
     * Bands, best first; past the last there are no points.
     *
     * @param lowerIsBetter whether a value keeps a limit by not exceeding it
     * @param steps the bands
     */
    record Bands(boolean lowerIsBetter, List<Step> steps) implements Rule {
        @Override
        public Rule moved() {
            return new Bands(
                    lowerIsBetter,
                    steps.stream()
                            .map(step -> new Step(step.thousandths() + (lowerIsBetter ? -20 : 20), step.share()))
                            .toList());
        }
    }

    /**
     * A band.
     *
     * @param thousandths its limit in thousandths of the unit
     * @param share per cent of the points
     */
    record Step(int thousandths, int share) {}

    LineSpec moved(int otherWeight) {
        return new LineSpec(key, numerator, denominator, otherWeight, rule.moved());
    }
}
