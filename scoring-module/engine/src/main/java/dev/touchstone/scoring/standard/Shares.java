package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A weight shared out in steps of 0.1 % by the method of largest remainders, so that the parts sum to it exactly; at
 * equal remainders the heavier comes first, then the earlier. Each gets at least one step where there are enough.
 */
final class Shares {

    private static final BigDecimal STEP = new BigDecimal("0.1");
    private static final int FINEST = 3;

    private final BigDecimal whole;

    Shares(BigDecimal whole) {
        this.whole = whole;
    }

    /** The least that so many can share. */
    static BigDecimal leastFor(int parts) {
        return STEP.multiply(BigDecimal.valueOf(parts));
    }

    boolean areEnoughFor(int parts) {
        return whole.compareTo(leastFor(parts)) >= 0;
    }

    /** The parts, in proportion to numbers above 0. */
    Map<String, Percentage> among(Map<String, BigDecimal> proportions) {
        BigDecimal step = step();
        long steps = whole.divide(step, 0, RoundingMode.UNNECESSARY).longValueExact();
        Fraction sum = Fraction.of(proportions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Part> parts = new ArrayList<>();
        proportions.forEach((key, weight) -> parts.add(new Part(
                key, weight, Fraction.of(steps).times(Fraction.of(weight)).dividedBy(sum))));
        giveTheRest(parts, steps);
        leaveNoneWithoutAny(parts);
        Map<String, Percentage> shares = new LinkedHashMap<>();
        parts.forEach(part -> shares.put(part.key, new Percentage(step.multiply(BigDecimal.valueOf(part.steps)))));
        return shares;
    }

    /** 0.1 %, or finer where the whole is no multiple of it because something else weighs 12.25 %. */
    private BigDecimal step() {
        BigDecimal step = STEP;
        while (whole.remainder(step).signum() != 0 && step.scale() < FINEST) {
            step = step.movePointLeft(1);
        }
        return step;
    }

    private static void giveTheRest(List<Part> parts, long steps) {
        long rest = steps - parts.stream().mapToLong(part -> part.steps).sum();
        parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.remainder)
                        .thenComparing(part -> part.weight)
                        .reversed())
                .limit(rest)
                .forEach(part -> part.steps++);
    }

    private static void leaveNoneWithoutAny(List<Part> parts) {
        for (Part part : parts) {
            Part richest = lightestOfTheRichest(parts);
            if (part.steps == 0 && richest.steps > 1) {
                richest.steps--;
                part.steps++;
            }
        }
    }

    private static Part lightestOfTheRichest(List<Part> parts) {
        Part found = parts.get(0);
        for (Part part : parts) {
            boolean richer = part.steps > found.steps;
            if (richer || (part.steps == found.steps && part.weight.compareTo(found.weight) <= 0)) {
                found = part;
            }
        }
        return found;
    }

    private static final class Part {

        private final String key;
        private final BigDecimal weight;
        private final Fraction remainder;
        private long steps;

        Part(String key, BigDecimal weight, Fraction quota) {
            this.key = key;
            this.weight = weight;
            this.steps = quota.floor().numerator().longValueExact();
            this.remainder = quota.minus(quota.floor());
        }
    }
}
