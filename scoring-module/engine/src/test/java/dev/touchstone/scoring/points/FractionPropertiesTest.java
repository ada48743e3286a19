package dev.touchstone.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small numbers take a shorter way than large ones; these hold on both sides of the limit and across it. */
class FractionPropertiesTest {

    @Property
    void sumsAndDifferencesAreThoseOfWholeNumbersOverACommonDenominator(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        BigInteger common = a.denominator().multiply(b.denominator());
        BigInteger left = a.numerator().multiply(b.denominator());
        BigInteger right = b.numerator().multiply(a.denominator());

        assertThat(a.plus(b)).isEqualTo(new Fraction(left.add(right), common));
        assertThat(a.minus(b)).isEqualTo(new Fraction(left.subtract(right), common));
        assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
    }

    @Property
    void aQuotientUndoesAProduct(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Fraction product = a.times(b);

        assertThat(product)
                .isEqualTo(new Fraction(
                        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator())));
        if (b.signum() != 0) {
            assertThat(product.dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void aRoundedFractionIsTheRoundedDecimalNumber(
            @ForAll("fractions") Fraction any, @ForAll("rounding") Rounding rounding) {
        assertThat(rounding.rounded(any)).isEqualTo(Fraction.of(rounding.apply(any)));
        Fraction halfWay = Fraction.of(rounding.apply(any)).plus(Fraction.of("0.00005"));
        assertThat(rounding.rounded(halfWay)).isEqualTo(Fraction.of(rounding.apply(halfWay)));
    }

    @Provide
    Arbitrary<Rounding> rounding() {
        return Combinators.combine(
                        Arbitraries.of(Rounding.Mode.class),
                        Arbitraries.integers().between(0, 4))
                .as((mode, places) -> new Rounding(mode, places, Rounding.Level.LINE));
    }

    @Property
    void termsAreTheLowestAndTheDenominatorIsAboveZero(
            @ForAll("terms") BigInteger numerator, @ForAll("terms") BigInteger denominator) {
        if (denominator.signum() != 0) {
            Fraction fraction = new Fraction(numerator, denominator);

            assertThat(fraction.denominator().signum()).isOne();
            assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(fraction.numerator().multiply(denominator))
                    .isEqualTo(numerator.multiply(fraction.denominator()));
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(terms(), terms().filter(term -> term.signum() != 0))
                .as(Fraction::new);
    }

    @Provide
    Arbitrary<BigInteger> terms() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-1000), BigInteger.valueOf(1000)),
                around(30),
                around(62),
                around(63),
                around(64));
    }

    private static Arbitrary<BigInteger> around(int bits) {
        BigInteger edge = BigInteger.ONE.shiftLeft(bits);
        return Arbitraries.integers()
                .between(-3, 3)
                .flatMap(off -> Arbitraries.of(edge, edge.negate()).map(each -> each.add(BigInteger.valueOf(off))));
    }
}
