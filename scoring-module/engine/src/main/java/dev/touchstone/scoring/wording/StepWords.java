package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.Deduction;
import java.util.List;

/** How far a value lies beyond its target, and how many steps that makes. */
final class StepWords {

    private static final int PLACES = 2;

    private final Words words;
    private final ValueWords values;
    private final EvidenceWords evidence;

    StepWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
        this.evidence = new EvidenceWords(words);
    }

    /** "平均超出 12.6 秒". */
    String beyond(Deduction.StepsBeyondTarget deduction, Ruling ruling) {
        return evidence.summarised(distance(deduction, ruling), ruling);
    }

    /** "超出 12.6 秒". */
    String distance(Deduction.StepsBeyondTarget deduction, Ruling ruling) {
        Fraction below = deduction.beyond().dividedBy(deduction.step()).floor().times(deduction.step());
        List<Fraction> edges = List.of(Fraction.ZERO, below, below.plus(deduction.step()));
        return words.say(
                ruling.rule().better() == Direction.LOWER_IS_BETTER ? BasisPhrase.OVER : BasisPhrase.SHORT,
                values.gap(deduction.beyond(), ruling.unit(), edges));
    }

    /** "满 1 个 10 秒档". */
    String steps(Deduction.StepsBeyondTarget deduction, Ruling ruling) {
        boolean full = counting(deduction) == CalculationPhrase.FULL_STEPS;
        if (full && deduction.step().equals(Fraction.ONE)) {
            return words.say(BasisPhrase.STEPS_WHOLE, values.gap(deduction.steps(), ruling.unit()));
        }
        return words.say(
                full
                        ? BasisPhrase.STEPS_FULL
                        : counting(deduction) == CalculationPhrase.STARTED_STEPS
                                ? BasisPhrase.STEPS_STARTED
                                : BasisPhrase.STEPS_PROPORTIONAL,
                NumberText.rounded(deduction.steps(), PLACES),
                values.gap(deduction.step(), ruling.unit()));
    }

    /** "满 1 档（每档 10 秒，不满不扣）". */
    String calculation(Deduction.StepsBeyondTarget deduction, Ruling ruling) {
        return words.say(
                counting(deduction),
                NumberText.rounded(deduction.steps(), PLACES),
                values.gap(deduction.step(), ruling.unit()));
    }

    private static CalculationPhrase counting(Deduction.StepsBeyondTarget deduction) {
        Fraction exact = deduction.beyond().dividedBy(deduction.step());
        if (deduction.steps().equals(exact.floor())) {
            return CalculationPhrase.FULL_STEPS;
        }
        return deduction.steps().equals(exact) ? CalculationPhrase.PROPORTIONAL_STEPS : CalculationPhrase.STARTED_STEPS;
    }
}
