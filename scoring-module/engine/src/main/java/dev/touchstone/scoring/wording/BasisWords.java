package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.StepTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Why a rule gave the points it gave: "平均超出 12.6 秒，满 1 个 10 秒档，扣 2 分". */
final class BasisWords {

    private final Words words;
    private final ValueWords values;
    private final StepWords steps;
    private final EvidenceWords evidence;

    BasisWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
        this.steps = new StepWords(words);
        this.evidence = new EvidenceWords(words);
    }

    /** Full points. */
    String nothingLost(Ruling ruling) {
        if (ruling.rule() instanceof FaultDeduction && ruling.value().signum() == 0) {
            return words.say(BasisPhrase.NO_FAULT, evidence.sample(ruling));
        }
        return words.parts(List.of(evidence.of(ruling), words.say(whyNothing(ruling))));
    }

    /** Why a value loses nothing: on target, or off it by too little. */
    static BasisPhrase whyNothing(Ruling ruling) {
        if (ruling.onTarget()) {
            return BasisPhrase.ON_TARGET;
        }
        if (!ruling.indicator().channelTargets().targets().isEmpty()) {
            return BasisPhrase.NO_CHANNEL_LOST;
        }
        return ruling.rule() instanceof StepDeduction ? BasisPhrase.NO_FULL_STEP : BasisPhrase.TOO_LITTLE;
    }

    /** One reason with what it cost. */
    String lost(Deduction deduction, Ruling ruling) {
        if (deduction instanceof Deduction.OnChannel onChannel) {
            return onChannel(onChannel, ruling);
        }
        List<String> parts = new ArrayList<>();
        if (deduction instanceof Deduction.StepsBeyondTarget beyond) {
            if (ruling.measurement().proportion()) {
                parts.add(evidence.of(ruling));
            }
            parts.add(steps.beyond(beyond, ruling));
            parts.add(steps.steps(beyond, ruling));
        } else {
            parts.add(evidence.of(ruling));
            parts.add(reason(deduction, ruling));
        }
        parts.removeIf(String::isEmpty);
        parts.add(loses(deduction.points(), ruling));
        return words.parts(parts);
    }

    /** The reason alone; empty where the evidence says it all. */
    String reason(Deduction deduction, Ruling ruling) {
        if (deduction instanceof Deduction.OnChannel onChannel) {
            return onChannel(onChannel, ruling);
        }
        if (deduction instanceof Deduction.PastCutOff past) {
            return words.say(pastCutOff(past, ruling.rule().better()), declared(past.limit(), ruling));
        }
        if (deduction instanceof Deduction.TooManyFaults faults) {
            return words.say(BasisPhrase.TOO_MANY, declared(Fraction.of(faults.zeroFrom()), ruling));
        }
        if (deduction instanceof Deduction.ShortOfBest between) {
            return words.say(
                    BasisPhrase.SHORT_OF_BEST, declared(between.best(), ruling), declared(between.worst(), ruling));
        }
        if (deduction instanceof Deduction.LowerBand band) {
            return band(band, ruling);
        }
        if (deduction instanceof Deduction.AnswersBelowBest answers) {
            return words.say(BasisPhrase.ANSWERS, NumberText.rounded(answers.mean(), 1));
        }
        if (deduction instanceof Deduction.NotGiven given) {
            return words.say(BasisPhrase.NOT_GIVEN, declared(given.top(), ruling));
        }
        return "";
    }

    private String band(Deduction.LowerBand band, Ruling ruling) {
        if (ruling.rule() instanceof RubricRule rubric) {
            RubricRule.Band found = rubric.bandOf(ruling.value());
            return words.say(
                    BasisPhrase.BAND, found.name().in(words.language()), declared(Fraction.of(found.from()), ruling));
        }
        boolean below = ruling.rule() instanceof StepTable table
                && band.band().equals(String.valueOf(table.rows().size() + 1));
        ValuePhrase limit =
                ruling.rule().better() == Direction.LOWER_IS_BETTER ? ValuePhrase.AT_MOST : ValuePhrase.AT_LEAST;
        return words.say(
                below ? BasisPhrase.BELOW_ROWS : BasisPhrase.ROW, words.say(limit, declared(band.limit(), ruling)));
    }

    private static BasisPhrase pastCutOff(Deduction.PastCutOff past, Direction better) {
        if (better == Direction.LOWER_IS_BETTER) {
            return past.inclusive() ? BasisPhrase.PAST_FROM : BasisPhrase.PAST_OVER;
        }
        return past.inclusive() ? BasisPhrase.PAST_DOWN_TO : BasisPhrase.PAST_UNDER;
    }

    private String onChannel(Deduction.OnChannel part, Ruling ruling) {
        boolean worst = ruling.indicator().channelTargets().mix() == ChannelTargets.Mix.WORST;
        String because = ruling.on(part.channel())
                .map(own -> lost(part.because(), own))
                .orElseGet(() -> loses(part.because().points(), ruling));
        String channel = values.channel(part.channel());
        return worst
                ? words.say(BasisPhrase.ON_WORST_CHANNEL, channel, because)
                : words.say(
                        BasisPhrase.ON_CHANNEL,
                        channel,
                        ValueWords.percent(part.share()),
                        because,
                        points(part.points(), ruling));
    }

    String inSegment(Deduction.InSegment part, Ruling ruling) {
        return words.say(
                BasisPhrase.IN_SEGMENT,
                part.version(),
                ValueWords.percent(part.share()),
                lost(part.because(), ruling),
                points(part.points(), ruling));
    }

    String loses(Points lost, Ruling ruling) {
        boolean all = lost.compareTo(ruling.maximum()) >= 0;
        return words.say(all ? BasisPhrase.LOSES_ALL : BasisPhrase.LOSES, points(lost, ruling));
    }

    private String declared(Fraction value, Ruling ruling) {
        return values.declared(value, ruling.unit(), ruling.rule());
    }

    private static BigDecimal points(Points points, Ruling ruling) {
        return ValueWords.points(points, ruling.rounding());
    }
}
