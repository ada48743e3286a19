package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.Conclusion;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.FaultDeduction;
import java.math.BigDecimal;

/** What a line rests on: "118 单中 96 单", "抽检 10 条，发现 1 处", "平均 28 秒". */
final class EvidenceWords {

    private static final int PLACES = 3;

    private final Words words;
    private final ValueWords values;
    private final SampleWords samples;

    EvidenceWords(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
        this.samples = new SampleWords(words);
    }

    String of(Ruling ruling) {
        Measurement measurement = ruling.measurement();
        if (measurement.proportion()) {
            BigDecimal successes = successes(measurement);
            return words.say(
                    BasisPhrase.OUT_OF,
                    sample(ruling),
                    samples.sample(ruling.indicator().measure(), successes),
                    successes);
        }
        if (ruling.rule() instanceof FaultDeduction) {
            return inspected(ruling);
        }
        String value = value(ruling);
        String summarised = summarised(value, ruling);
        return summarised.equals(value) ? words.say(BasisPhrase.ACTUAL, value) : summarised;
    }

    /** "抽检 10 条，发现 1 处", or per so many where the measure counts so. */
    String inspected(Ruling ruling) {
        Integer per = ruling.indicator().measure() instanceof InspectionFaults faults ? faults.perInspected() : null;
        return per == null
                ? words.say(BasisPhrase.INSPECTED, sample(ruling), value(ruling))
                : words.say(BasisPhrase.INSPECTED_PER, sample(ruling), value(ruling), per);
    }

    String sample(Ruling ruling) {
        return samples.sample(
                ruling.indicator().measure(),
                BigDecimal.valueOf(ruling.measurement().sampleSize()));
    }

    String value(Ruling ruling) {
        return values.measured(ruling.value(), ruling.unit(), ruling.rule());
    }

    /** Says whether a figure is a mean, a median or a percentile; a share or a sum needs no such word. */
    String summarised(String text, Ruling ruling) {
        Conclusion conclusion = ruling.conclusion();
        if (conclusion instanceof Conclusion.Median) {
            return words.say(BasisPhrase.MEDIAN, text);
        }
        if (conclusion instanceof Conclusion.Percentile percentile) {
            return words.say(BasisPhrase.PERCENTILE, text, percentile.percent());
        }
        boolean mean = conclusion instanceof Conclusion.Ratio
                && (ruling.unit() == Unit.SECONDS || ruling.unit() == Unit.POINTS);
        return mean ? words.say(BasisPhrase.MEAN, text) : text;
    }

    /** How many of the sample count as a success. */
    static BigDecimal successes(Measurement measurement) {
        Fraction share = new Fraction(measurement.numerator(), measurement.denominator()).dividedBy(Fraction.HUNDRED);
        return NumberText.rounded(share.times(Fraction.of(measurement.sampleSize())), PLACES);
    }
}
