package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.scoring.standard.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A scoring rule as a sentence: "30 秒及以内得满分；每超满 10 秒扣 2 分；超过 60 秒得 0 分。" */
public final class RuleWords {

    private final Words words;
    private final ValueWords values;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public RuleWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    /**
     * The rule of an indicator, with the targets of its channels.
     *
     * @param indicator any
     * @return one sentence
     */
    public String rule(Indicator indicator) {
        Unit unit = indicator.measure().unit();
        List<String> clauses = new ArrayList<>(clauses(indicator.rule(), unit));
        clauses.addAll(channels(indicator.channelTargets(), indicator.rule(), unit));
        return words.sentence(clauses);
    }

    /**
     * A rule by itself.
     *
     * @param rule any
     * @param unit unit of the values it scores
     * @return one sentence
     */
    public String rule(ScoringRule rule, Unit unit) {
        return words.sentence(clauses(rule, unit));
    }

    private List<String> clauses(ScoringRule rule, Unit unit) {
        if (rule instanceof StepDeduction steps) {
            return new StepRuleWords(words).clauses(steps, unit);
        }
        if (rule instanceof FaultDeduction faults) {
            return faults(faults);
        }
        if (rule instanceof RubricRule rubric) {
            return rubric(rubric, unit);
        }
        if (rule instanceof AnswerMap answers) {
            return answers(answers);
        }
        if (rule instanceof LinearRule linear) {
            return linear(linear, unit);
        }
        if (rule instanceof StepTable table) {
            return table(table, unit);
        }
        return List.of(words.say(RulePhrase.DIRECT, declared(((DirectPoints) rule).top(), unit, rule)));
    }

    private List<String> faults(FaultDeduction rule) {
        String zero = rule.zeroFrom() == null
                ? words.say(RulePhrase.NO_CUT_OFF)
                : words.say(RulePhrase.ZERO_FROM_FAULTS, rule.zeroFrom());
        return List.of(
                words.say(RulePhrase.NO_FAULT),
                words.say(RulePhrase.PER_FAULT, NumberText.trimmed(rule.pointsPerFault())),
                zero);
    }

    private List<String> rubric(RubricRule rule, Unit unit) {
        List<String> bands = new ArrayList<>();
        for (RubricRule.Band band : rule.bands()) {
            String name = band.name().in(words.language());
            String from = declared(band.from(), unit, rule);
            bands.add(
                    band.share() == null
                            ? words.say(RulePhrase.BAND_FROM, name, from)
                            : words.say(
                                    RulePhrase.BAND_SHARE,
                                    name,
                                    from,
                                    band.share().percent()));
        }
        boolean byPoints = rule.bands().stream().anyMatch(band -> band.share() == null);
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say(RulePhrase.RUBRIC, declared(rule.top(), unit, rule), words.list(bands)));
        if (byPoints) {
            clauses.add(words.say(RulePhrase.BAND_BY_POINTS));
        }
        return clauses;
    }

    private List<String> answers(AnswerMap rule) {
        List<String> shares = new ArrayList<>();
        rule.shares()
                .forEach((answer, share) ->
                        shares.add(0, words.say(RulePhrase.ANSWER, NumberText.trimmed(answer), share.percent())));
        return List.of(words.list(shares), words.say(RulePhrase.ANSWER_MEAN));
    }

    private List<String> linear(LinearRule rule, Unit unit) {
        boolean lower = rule.better() == Direction.LOWER_IS_BETTER;
        return List.of(
                words.say(RulePhrase.LINEAR_BEST, reached(rule.best(), lower, unit, rule)),
                words.say(RulePhrase.LINEAR_WORST, reached(rule.worst(), !lower, unit, rule)),
                words.say(RulePhrase.LINEAR_BETWEEN));
    }

    private List<String> table(StepTable rule, Unit unit) {
        boolean lower = rule.better() == Direction.LOWER_IS_BETTER;
        List<String> rows = new ArrayList<>();
        for (StepTable.Row row : rule.rows()) {
            rows.add(words.say(
                    RulePhrase.ROW,
                    reached(row.limit(), lower, unit, rule),
                    row.share().percent()));
        }
        rows.add(words.say(RulePhrase.OTHERWISE));
        return rows;
    }

    private List<String> channels(ChannelTargets channels, ScoringRule rule, Unit unit) {
        if (channels.targets().isEmpty()) {
            return List.of();
        }
        List<String> targets = new ArrayList<>();
        channels.targets()
                .forEach((channel, target) -> targets.add(
                        words.say(RulePhrase.CHANNEL_TARGET, values.channel(channel), declared(target, unit, rule))));
        return List.of(words.say(RulePhrase.CHANNEL_OTHERS, words.list(targets)), words.say(channels.mix()));
    }

    private String reached(BigDecimal value, boolean orLess, Unit unit, ScoringRule rule) {
        return words.say(orLess ? ValuePhrase.OR_LESS : ValuePhrase.OR_MORE, declared(value, unit, rule));
    }

    private String declared(BigDecimal value, Unit unit, ScoringRule rule) {
        return values.declared(Fraction.of(value), unit, rule);
    }
}
