package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.Interval;
import dev.touchstone.scoring.statistics.Wilson;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured for one subject and period: a ratio, never a rounded quotient, and what it rests on.
 *
 * @param unit unit of the value
 * @param numerator what was summed, scaled so that numerator over denominator is in the unit
 * @param denominator what it is divided by, not negative; 0 if nothing was counted
 * @param sampleSize how many facts (or callbacks) count, at least 0
 * @param proportion whether it is a share of yes among yes and no, so that an interval can be given
 * @param byChannel the same for every channel; empty if the measure knows none
 * @param distribution how often each value occurred; empty if the measure does not keep it
 * @param excluded how many facts were looked at and not counted, by reason
 * @param records single records, where a total is a mean over them; else empty
 */
public record Measurement(
        Unit unit,
        BigInteger numerator,
        BigInteger denominator,
        long sampleSize,
        boolean proportion,
        SortedMap<Channel, Measurement> byChannel,
        SortedMap<Fraction, Long> distribution,
        SortedMap<Exclusion, Long> excluded,
        List<RecordValue> records) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the denominator or the sample is negative
     */
    public Measurement {
        if (denominator.signum() < 0 || sampleSize < 0) {
            throw new IllegalArgumentException(
                    "A measurement cannot have denominator " + denominator + " and sample " + sampleSize);
        }
        byChannel = copy(byChannel);
        distribution = copy(distribution);
        excluded = copy(excluded);
        records = List.copyOf(records);
    }

    /** Most maps of most measurements are empty, and a console keeps a million measurements: those share one. */
    private static <K extends Comparable<K>, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        if (map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        return map instanceof LazySortedMap || map instanceof Distribution
                ? map
                : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /**
     * A plain ratio, as a host that counts by itself gives it.
     *
     * @param unit unit of the value
     * @param numerator any
     * @param denominator not negative
     * @param sampleSize how many observations
     * @return the measurement
     */
    public static Measurement of(Unit unit, long numerator, long denominator, long sampleSize) {
        return of(unit, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), sampleSize);
    }

    /**
     * A value that is known already.
     *
     * @param unit unit of the value
     * @param value any
     * @param sampleSize how many observations
     * @return the measurement
     */
    public static Measurement of(Unit unit, Fraction value, long sampleSize) {
        return of(unit, value.numerator(), value.denominator(), sampleSize);
    }

    /**
     * A share.
     *
     * @param successes 0 to trials
     * @param trials at least 0
     * @return the measurement in per cent, with an interval
     */
    public static Measurement proportion(long successes, long trials) {
        return new Measurement(
                Unit.PERCENT,
                BigInteger.valueOf(successes).multiply(BigInteger.valueOf(100)),
                BigInteger.valueOf(trials),
                trials,
                true,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    /**
     * Nothing was counted.
     *
     * @param unit unit of the value
     * @return a measurement without value
     */
    public static Measurement none(Unit unit) {
        return of(unit, 0, 0, 0);
    }

    private static Measurement of(Unit unit, BigInteger numerator, BigInteger denominator, long sampleSize) {
        return new Measurement(
                unit,
                numerator,
                denominator,
                sampleSize,
                false,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    /**
     * Whether anything was counted.
     *
     * @return whether there is a value
     */
    public boolean isMeasured() {
        return denominator.signum() != 0;
    }

    /**
     * The measured value.
     *
     * @return numerator / denominator, in the unit; empty if nothing was counted
     */
    public Optional<Fraction> value() {
        return isMeasured() ? Optional.of(new Fraction(numerator, denominator)) : Optional.empty();
    }

    /**
     * The 95 % Wilson interval.
     *
     * @return empty if this is no proportion or nothing was counted
     */
    public Optional<Interval> interval() {
        if (!proportion || sampleSize == 0) {
            return Optional.empty();
        }
        Fraction successes = new Fraction(numerator, denominator)
                .times(Fraction.of(sampleSize))
                .dividedBy(Fraction.HUNDRED);
        return Optional.of(Wilson.interval(successes.floor().numerator().longValueExact(), sampleSize));
    }

    /**
     * How many facts were looked at and not counted.
     *
     * @return the sum over all reasons
     */
    public long excludedCount() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
