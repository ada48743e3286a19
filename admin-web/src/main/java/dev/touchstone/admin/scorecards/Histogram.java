package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How often each size of value counted, ready to draw on 480 × 150 units.
 *
 * @param bars left to right; the last takes everything beyond
 * @param highest how many the tallest bar stands for
 * @param step width of a bar in the measure's unit
 * @param targetX where the target stands; −1 if it lies outside
 * @param meanX where the measured value stands; −1 if it lies outside
 */
public record Histogram(List<Bar> bars, long highest, long step, int targetX, int meanX) {

    private static final int BARS = 16;
    private static final int WIDTH = 448;
    private static final int HEIGHT = 110;
    private static final int LEFT = 28;
    private static final int BASE = 130;

    /**
     * One bar.
     *
     * @param x left edge
     * @param y top edge
     * @param width width
     * @param height height
     * @param from lower end in the measure's unit, included
     * @param count how many
     * @param onTarget whether all of it reaches the target
     */
    public record Bar(int x, int y, int width, int height, long from, long count, boolean onTarget) {}

    static Histogram of(SortedMap<Fraction, Long> distribution, ScorecardLine line) {
        Fraction target = line.indicator().rule().fullPointsAt();
        Fraction mean = line.measurement().value().orElse(Fraction.ZERO);
        long step = stepFor(target.max(mean));
        long[] counts = new long[BARS];
        for (Map.Entry<Fraction, Long> entry : distribution.entrySet()) {
            long bar = entry.getKey()
                    .dividedBy(Fraction.of(step))
                    .floor()
                    .numerator()
                    .longValue();
            counts[(int) Math.min(BARS - 1L, Math.max(0, bar))] += entry.getValue();
        }
        long highest = 1;
        for (long count : counts) {
            highest = Math.max(highest, count);
        }
        int slot = WIDTH / BARS;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            int height = Math.toIntExact(counts[i] * HEIGHT / highest);
            boolean onTarget = Fraction.of((i + 1) * step).compareTo(target) <= 0;
            bars.add(new Bar(LEFT + i * slot + 1, BASE - height, slot - 2, height, i * step, counts[i], onTarget));
        }
        return new Histogram(bars, highest, step, place(target, step), place(mean, step));
    }

    /** A round width, so that target and value lie in the middle third. */
    private static long stepFor(Fraction middle) {
        long wanted = Math.max(
                1,
                middle.times(Fraction.of(2))
                        .dividedBy(Fraction.of(BARS))
                        .ceiling()
                        .numerator()
                        .longValue());
        long round = 1;
        long[] factors = {2, 5, 10};
        for (long power = 1; ; power *= 10) {
            for (long factor : factors) {
                if (round >= wanted) {
                    return round;
                }
                round = power * factor;
            }
        }
    }

    private static int place(Fraction value, long step) {
        Fraction x = value.dividedBy(Fraction.of(step)).times(Fraction.of(WIDTH, BARS));
        int at = x.round(0, RoundingMode.HALF_UP).intValue();
        return at > WIDTH ? -1 : LEFT + at;
    }
}
