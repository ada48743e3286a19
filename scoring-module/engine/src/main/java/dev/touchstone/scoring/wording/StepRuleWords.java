package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.StepDeduction;
import java.util.List;

/** Target, steps and cut-off as clauses of a sentence. */
final class StepRuleWords {

    private final Words words;
    private final ValueWords values;

    StepRuleWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    List<String> clauses(StepDeduction rule, Unit unit) {
        boolean lower = rule.better() == Direction.LOWER_IS_BETTER;
        String target = values.declared(Fraction.of(rule.target().value()), unit, rule);
        return List.of(
                words.say(RulePhrase.TARGET_MET, words.say(lower ? ValuePhrase.OR_LESS : ValuePhrase.OR_MORE, target)),
                words.say(
                        step(rule.partOfStep(), lower),
                        values.gap(Fraction.of(rule.step()), unit),
                        NumberText.trimmed(rule.pointsPerStep())),
                cutOff(rule, lower, unit));
    }

    private String cutOff(StepDeduction rule, boolean lower, Unit unit) {
        CutOff cutOff = rule.cutOff();
        if (cutOff == null) {
            return words.say(RulePhrase.NO_CUT_OFF);
        }
        RulePhrase phrase = lower
                ? cutOff.inclusive() ? RulePhrase.CUT_FROM : RulePhrase.CUT_OVER
                : cutOff.inclusive() ? RulePhrase.CUT_DOWN_TO : RulePhrase.CUT_UNDER;
        return words.say(phrase, values.declared(Fraction.of(cutOff.limit()), unit, rule));
    }

    private static RulePhrase step(PartOfStep part, boolean lower) {
        return switch (part) {
            case FULL -> lower ? RulePhrase.STEP_FULL : RulePhrase.LOWER_FULL;
            case STARTED -> lower ? RulePhrase.STEP_STARTED : RulePhrase.LOWER_STARTED;
            case PROPORTIONAL -> lower ? RulePhrase.STEP_PROPORTIONAL : RulePhrase.LOWER_PROPORTIONAL;
        };
    }
}
