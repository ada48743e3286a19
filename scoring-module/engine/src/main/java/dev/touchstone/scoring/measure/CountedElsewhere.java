package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.SortedSet;

/**
 * A figure that a source has already counted (外部指标): factor × Σ numerators / Σ denominators, so that a month is not the mean of its days.
 *
 * <p>Dated by its first day and credited to the person or team it is about; a team whose members have figures of the same name pools them with
 * its own, so a source that counts both must name them apart. Left out: figures that reach beyond the period, and shares whose
 * numbers are not those of a share. The sample is the source's where it tells one, else each figure counts as one.
 *
 * @param figure its name at the source, not blank
 * @param unit unit of the value after the factor
 * @param better which way is better
 * @param factor above 0, at most 1,000,000: 100 turns 15 of 125 into 12 per cent, 1 leaves a number as it is
 * @param share whether it is a share of yes among yes and no, so that the denominator is the sample; then the factor is 100
 */
public record CountedElsewhere(String figure, Unit unit, Direction better, BigDecimal factor, boolean share)
        implements FactMeasure {

    private static final SortedSet<FactKind> KINDS = InOrder.copyOf(Set.of(FactKind.FIGURE));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if the name is blank, the factor is out of range, or a share is not in per cent
     */
    public CountedElsewhere {
        if (figure.isBlank()) {
            throw new IllegalArgumentException("A figure counted elsewhere needs its name at the source");
        }
        Thousandths.require(
                "factor of figure " + figure, factor, new BigDecimal("0.001"), BigDecimal.valueOf(1_000_000));
        if (share && (unit != Unit.PERCENT || factor.compareTo(HUNDRED) != 0)) {
            throw new IllegalArgumentException("Figure " + figure + " is declared a share: its unit is PERCENT and its"
                    + " factor 100, not " + unit + " and " + factor.toPlainString());
        }
    }

    @Override
    public String code() {
        return "counted-elsewhere";
    }

    /** A figure that reaches beyond the period is left out. */
    @Override
    public boolean countsByDay() {
        return false;
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return KINDS;
    }

    @Override
    public boolean proportion() {
        return share;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Figure counted = (Figure) fact;
        if (!counted.name().equals(figure)) {
            return Observation.UNCONCERNED;
        }
        BigInteger numerator = scaled(counted.numerator().multiply(factor));
        BigInteger denominator = scaled(counted.denominator());
        if (numerator.bitLength() > 62 || denominator.bitLength() > 62 || (share && !isShare(counted))) {
            return Observation.leftOut(Reason.INVALID);
        }
        return new Observation.Counted(
                numerator.longValueExact(), 1, denominator.longValueExact(), sample(counted), null);
    }

    private long sample(Figure counted) {
        if (share) {
            return counted.denominator().longValueExact();
        }
        return counted.sampleSize() == null ? 1 : counted.sampleSize();
    }

    /** Numerator and denominator alike in millionths, the most decimals that a product of the two can have. */
    private static BigInteger scaled(BigDecimal value) {
        return value.movePointRight(6).toBigIntegerExact();
    }

    private static boolean isShare(Figure counted) {
        BigDecimal numerator = counted.numerator();
        return numerator.signum() >= 0
                && numerator.compareTo(counted.denominator()) <= 0
                && numerator.stripTrailingZeros().scale() <= 0
                && counted.denominator().stripTrailingZeros().scale() <= 0;
    }
}
