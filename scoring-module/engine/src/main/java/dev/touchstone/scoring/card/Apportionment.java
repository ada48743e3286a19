package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they still sum to the whole, by the method of the largest remainder (A. Hamilton): three equal lines of 100
 * are 33.34, 33.33 and 33.33, so full points everywhere are a full total.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Rounds.
     *
     * @param exact parts whose sum has no more places than asked for
     * @param places decimals of the result
     * @return rounded parts with the same sum, each less than one unit away
     */
    static List<Fraction> round(List<Fraction> exact, int places) {
        Fraction unit = Fraction.of(1).dividedBy(new Fraction(BigInteger.TEN.pow(places), BigInteger.ONE));
        List<Fraction> floors = new ArrayList<>();
        Fraction missing = Fraction.ZERO;
        for (Fraction part : exact) {
            Fraction floor = part.dividedBy(unit).floor().times(unit);
            floors.add(floor);
            missing = missing.plus(part.minus(floor));
        }
        int units = missing.dividedBy(unit).floor().numerator().intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).minus(floors.get(i)))
                        .reversed())
                .limit(units)
                .forEach(i -> floors.set(i, floors.get(i).plus(unit)));
        return List.copyOf(floors);
    }
}
