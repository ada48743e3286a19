package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Numbers such as 0, 20, 40 for an axis. */
final class RoundNumbers {

    private static final int[] NICE = {1, 2, 5, 10};
    private static final int PLACES = 12;

    private RoundNumbers() {}

    /** About so many round numbers between two others, both included if they are round. */
    static List<BigDecimal> between(Fraction from, Fraction until, int about) {
        BigDecimal step = step(until.minus(from).dividedBy(Fraction.of(about)));
        List<BigDecimal> numbers = new ArrayList<>();
        BigDecimal next = step.multiply(
                new BigDecimal(from.dividedBy(Fraction.of(step)).ceiling().numerator()));
        while (Fraction.of(next).compareTo(until) <= 0) {
            BigDecimal plain = next.stripTrailingZeros();
            numbers.add(plain.scale() < 0 ? plain.setScale(0) : plain);
            next = next.add(step);
        }
        return numbers;
    }

    private static BigDecimal step(Fraction least) {
        BigDecimal rough = least.round(PLACES, RoundingMode.CEILING);
        if (rough.signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int nice : NICE) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(nice));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
