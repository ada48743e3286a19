package dev.touchstone.scoring.rule;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Points on a rubric whose bands are half-open, each from its limit up to the next: 24.6 of 30 lies in 18–24, not in a gap.
 *
 * @param top the most the rubric gives, above 0
 * @param bands best first; the last begins at 0
 */
public record RubricRule(BigDecimal top, List<Band> bands) implements ScoringRule {

    /**
     * One band.
     *
     * @param key stable name
     * @param name as shown
     * @param from where it begins; it ends where the band above begins
     * @param share what part of the maximum it gives; null: as many points as the rubric gave, in proportion
     */
    public record Band(
            String key,
            LocalizedText name,
            BigDecimal from,
            @Nullable Percentage share) {

        /** The part of the maximum that the band's lowest value gives. */
        private Fraction least(BigDecimal top) {
            return share != null ? share.share() : Fraction.of(from).dividedBy(Fraction.of(top));
        }

        /** The part of the maximum that the band's values come close to. */
        private Fraction most(BigDecimal above, BigDecimal top) {
            return share != null ? share.share() : Fraction.of(above).dividedBy(Fraction.of(top));
        }
    }

    /**
     * Checks the bands.
     *
     * @throws IllegalArgumentException if they do not run down from below the top to 0 without a gap, or a lower band gives more
     */
    public RubricRule {
        bands = List.copyOf(bands);
        if (top.signum() <= 0
                || bands.isEmpty()
                || bands.get(bands.size() - 1).from().signum() != 0) {
            throw new IllegalArgumentException("A rubric has a top above 0 and bands of which the last begins at 0");
        }
        BigDecimal above = top;
        Fraction leastAbove = Fraction.ONE;
        for (Band band : bands) {
            boolean first = band.equals(bands.get(0));
            if (first ? band.from().compareTo(above) > 0 : band.from().compareTo(above) >= 0) {
                throw new IllegalArgumentException(
                        "Band " + band.key() + " begins at " + band.from().toPlainString() + ", which is not below "
                                + above.toPlainString() + ": list the bands best first");
            }
            if (band.most(above, top).compareTo(leastAbove) > 0) {
                throw new IllegalArgumentException("Band " + band.key() + " gives more than the band above it");
            }
            leastAbove = band.least(top);
            above = band.from();
        }
    }

    /**
     * The band a value lies in.
     *
     * @param value from 0 on
     * @return the band
     * @throws IllegalArgumentException if the value is negative
     */
    public Band bandOf(Fraction value) {
        for (Band band : bands) {
            if (value.compareTo(Fraction.of(band.from())) >= 0) {
                return band;
            }
        }
        throw new IllegalArgumentException("A rubric gives at least 0 points, not " + value);
    }

    @Override
    public List<Deduction> deductions(Measurement actual, Points maximum) {
        Fraction value = ScoringRule.valueOf(actual);
        Band band = bandOf(value);
        Fraction given = band.share() == null
                ? value.dividedBy(Fraction.of(top)).min(Fraction.ONE)
                : band.share().share();
        if (given.compareTo(Fraction.ONE) >= 0) {
            return List.of();
        }
        Points lost = maximum.times(Fraction.ONE.minus(given));
        return List.of(new Deduction.LowerBand(band.key(), Fraction.of(band.from()), lost));
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Fraction fullPointsAt() {
        Band best = bands.get(0);
        return Fraction.of(best.share() == null ? top : best.from());
    }

    @Override
    public List<Fraction> thresholds() {
        return Stream.concat(Stream.of(fullPointsAt()), bands.stream().map(band -> Fraction.of(band.from())))
                .distinct()
                .toList();
    }
}
