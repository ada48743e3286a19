package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.ScoringRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Measured values, distances and points with their units. */
final class ValueWords {

    private static final int SHOWN_PLACES = 4;

    private final Words words;

    ValueWords(Words words) {
        this.words = words;
    }

    /** A measured value on its own side of everything at which the rule changes points. */
    String measured(Fraction value, Unit unit, ScoringRule rule) {
        return measured(value, unit, rule, List.of());
    }

    /** The same, and on its own side of some more values. */
    String measured(Fraction value, Unit unit, ScoringRule rule, Collection<Fraction> more) {
        List<Fraction> edges =
                Stream.concat(rule.edgesNear(value).stream(), more.stream()).toList();
        return value(NumberText.onItsSide(value, unit.places(), edges), unit, rule);
    }

    /** A number that somebody declared: a target, a limit. */
    String declared(Fraction value, Unit unit, ScoringRule rule) {
        return value(NumberText.rounded(value, SHOWN_PLACES), unit, rule);
    }

    private String value(BigDecimal number, Unit unit, ScoringRule rule) {
        return words.say(rule instanceof FaultDeduction ? ValuePhrase.FAULTS : phrase(unit), number);
    }

    /** How far two values lie apart; per cent differ by percentage points. */
    String gap(Fraction distance, Unit unit, Collection<Fraction> edges) {
        BigDecimal number = NumberText.onItsSide(distance, unit.places(), edges);
        return words.say(unit == Unit.PERCENT ? ValuePhrase.GAP_PERCENT : phrase(unit), number);
    }

    /** A distance that somebody declared: the width of a step. */
    String gap(Fraction distance, Unit unit) {
        return gap(distance, unit, List.of());
    }

    /** Points as a line prints them: exact ones without needless zeros. */
    static BigDecimal points(Points points, Rounding rounding) {
        BigDecimal rounded = rounding.apply(points.value());
        return Fraction.of(rounded).equals(points.value()) ? NumberText.trimmed(rounded) : rounded;
    }

    /** A share of one in per cent, with one decimal where it needs one. */
    static BigDecimal percent(Fraction share) {
        return NumberText.rounded(share.times(Fraction.HUNDRED), 1);
    }

    /** A share of one as charts need it. */
    static BigDecimal chart(Fraction share) {
        return share.round(SHOWN_PLACES, RoundingMode.HALF_UP);
    }

    /** A channel by its usual name, or by its code if it is not a usual one. */
    String channel(Channel channel) {
        String key = "Channel." + channel.code();
        return words.knows(key) ? words.sayKey(key) : channel.code();
    }

    private static ValuePhrase phrase(Unit unit) {
        return ValuePhrase.valueOf(unit.name());
    }
}
