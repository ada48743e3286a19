package dev.touchstone.scoring.coverage;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which indicators of a standard given facts can feed.
 *
 * @param standard the standard
 * @param indicators in the order of the table
 */
public record Coverage(Standard standard, List<IndicatorCoverage> indicators) {

    /** Copies the list. */
    public Coverage {
        indicators = List.copyOf(indicators);
    }

    /**
     * Tries a standard on facts.
     *
     * @param standard a draft or a published version
     * @param period the period to try
     * @param zone the organisation's zone
     * @param roster who belongs where and when
     * @param facts everything that the sources deliver for the period, in any order, none twice
     * @return what each indicator gets
     */
    public static Coverage of(
            Standard standard, Period period, ZoneId zone, Roster roster, Iterable<IdentifiedFact> facts) {
        Map<Period, MeasuringPass> passes = new HashMap<>();
        Assessment.of(standard, period, zone, roster)
                .listMeasurings()
                .forEach(measuring -> passes.put(measuring.period(), measuring.begin()));
        Set<FactKind> delivered = EnumSet.noneOf(FactKind.class);
        for (IdentifiedFact fact : facts) {
            delivered.add(fact.fact().kind());
            passes.values().forEach(pass -> pass.accept(fact));
        }
        Map<Period, CoverageOfOne> ones = new HashMap<>();
        passes.forEach((measured, pass) ->
                ones.put(measured, new CoverageOfOne(standard.triedOn(), delivered, pass.conclude())));
        return new Coverage(
                standard,
                standard.listIndicators().stream()
                        .map(line -> Objects.requireNonNull(
                                        ones.get(line.cadence().measured(period, period)))
                                .of(line))
                        .toList());
    }

    /**
     * What one indicator gets.
     *
     * @param indicator its key
     * @return its coverage
     * @throws IllegalArgumentException if the standard has no such indicator
     */
    public IndicatorCoverage get(String indicator) {
        return indicators.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Standard " + standard.version() + " has no indicator " + indicator));
    }

    /**
     * How much of the weight is fed.
     *
     * @return share of the weight of all indicators, rounded down to two decimals; 0 if the standard weighs nothing
     */
    public Percentage fedWeight() {
        Fraction whole = standard.weight();
        if (whole.signum() == 0) {
            return Percentage.of("0");
        }
        Fraction fed = standard.listIndicators().stream()
                .filter(indicator -> get(indicator.key()).feed() == Feed.FED)
                .map(indicator -> Fraction.of(indicator.weight().percent()))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Percentage(fed.times(Fraction.HUNDRED).dividedBy(whole).round(2, RoundingMode.DOWN));
    }
}
