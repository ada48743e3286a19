package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.card.Actual;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Conclusion;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A rule, what it was applied to and what it was worth: what a sentence about a deduction needs to know.
 *
 * @param indicator the indicator by the version that was applied
 * @param rule its rule, with the target of the channel it was applied to
 * @param measurement what was measured
 * @param rounding how points are rounded
 */
record Ruling(Indicator indicator, ScoringRule rule, Measurement measurement, Rounding rounding) {

    static Ruling of(Indicator indicator, Measurement measurement, Rounding rounding) {
        return new Ruling(indicator, indicator.rule(), measurement, rounding);
    }

    /** The parts of a line in time order: one per version that has the indicator and was in force in the period. */
    static List<Ruling> list(ScorecardLine line, CardInput input) {
        Rounding rounding = input.standard().conventions().rounding();
        Iterator<Actual> actuals = line.actuals().iterator();
        return input.segments().stream()
                .map(segment ->
                        segment.standard().findIndicator(line.indicator().key()))
                .flatMap(Optional::stream)
                .map(indicator -> of(indicator, actuals.next().measurement(), rounding))
                .toList();
    }

    boolean caused(Deduction deduction) {
        return indicator.deductions(measurement).contains(deduction);
    }

    Optional<Ruling> on(Channel channel) {
        Measurement part = measurement.byChannel().get(channel);
        return part == null
                ? Optional.empty()
                : Optional.of(new Ruling(indicator, indicator.channelTargets().ruleOn(channel, rule), part, rounding));
    }

    /** Whether the value reaches what earns full points; where channels have targets of their own, the rule's own counts here. */
    boolean onTarget() {
        return rule.isMetBy(value());
    }

    Fraction value() {
        return ScoringRule.valueOf(measurement);
    }

    Unit unit() {
        return measurement.unit();
    }

    Points maximum() {
        return indicator.maximum();
    }

    Conclusion conclusion() {
        return indicator.measure().conclusion();
    }
}
