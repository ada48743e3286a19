package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.List;

/** What earns full points: "≤ 30 秒", channel by channel where targets differ. */
public final class TargetWords {

    private final Words words;
    private final ValueWords values;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public TargetWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    /**
     * An indicator's target.
     *
     * @param indicator any
     * @return "≤ 30 秒"; with a part per channel if targets differ
     */
    public String target(Indicator indicator) {
        ScoringRule rule = indicator.rule();
        Unit unit = indicator.measure().unit();
        String own = target(rule, rule.fullPointsAt(), unit);
        if (indicator.channelTargets().targets().isEmpty()) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        indicator
                .channelTargets()
                .targets()
                .forEach((channel, target) -> parts.add(words.say(
                        ValuePhrase.PER_CHANNEL, values.channel(channel), target(rule, Fraction.of(target), unit))));
        parts.add(words.say(ValuePhrase.PER_CHANNEL, words.say(ValuePhrase.OTHER_CHANNELS), own));
        return words.clauses(parts);
    }

    private String target(ScoringRule rule, Fraction value, Unit unit) {
        String declared = values.declared(value, unit, rule);
        if (rule instanceof FaultDeduction) {
            return declared;
        }
        boolean most = rule.better() == Direction.LOWER_IS_BETTER;
        return words.say(most ? ValuePhrase.AT_MOST : ValuePhrase.AT_LEAST, declared);
    }
}
