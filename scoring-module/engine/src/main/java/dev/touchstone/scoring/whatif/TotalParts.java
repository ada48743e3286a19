package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Totals that have a grade as whole numbers of a part of a point that all of them have in common, so that many are added exactly and fast. */
final class TotalParts {

    private final SharedStandings standings;
    private final long perPoint;
    private final long[] parts;

    /**
     * Finds the part.
     *
     * @throws ArithmeticException if the totals are not printed ones: no few decimals hold them all
     */
    TotalParts(SharedStandings standings) {
        this.standings = standings;
        List<@Nullable Fraction> totals = standings.askGraded(Points::value);
        BigInteger common = totals.stream()
                .filter(Objects::nonNull)
                .map(Fraction::denominator)
                .distinct()
                .reduce(BigInteger.ONE, TotalParts::leastCommonMultiple);
        Fraction scale = new Fraction(common, BigInteger.ONE);
        this.perPoint = common.longValueExact();
        this.parts = totals.stream()
                .mapToLong(total ->
                        total == null ? 0 : total.times(scale).numerator().longValueExact())
                .toArray();
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    boolean isGraded(int card) {
        return standings.isGraded(standings.of(card));
    }

    /** A card's total in parts; 0 without a grade. */
    long of(int card) {
        return parts[standings.of(card)];
    }

    /** The mean of some totals; null of none. */
    @Nullable Fraction mean(long sum, int cards) {
        return cards == 0 ? null : Fraction.of(sum, Math.multiplyExact(perPoint, cards));
    }
}
