package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Conclusion;
import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.standard.Conventions;
import java.util.ArrayList;
import java.util.List;

/** The walk from facts to points, step by step: what a reader could follow with a pocket calculator. */
final class CalculationWords {

    private static final int PLACES = 3;

    private final Words words;
    private final BasisWords basis;
    private final EvidenceWords evidence;
    private final StepWords steps;
    private final Conventions conventions;
    private final int months;

    /** For lines that are measured over a period. */
    CalculationWords(Words words, Conventions conventions, Period measured) {
        this.words = words;
        this.basis = new BasisWords(words);
        this.evidence = new EvidenceWords(words);
        this.steps = new StepWords(words);
        this.conventions = conventions;
        this.months = measured.listMonths().size();
    }

    /** The steps of a rated line that one version ruled alone. */
    List<String> steps(ScorecardLine line, Ruling ruling) {
        List<String> steps = new ArrayList<>();
        steps.add(value(ruling));
        for (Deduction deduction : line.deductions()) {
            if (deduction instanceof Deduction.StepsBeyondTarget beyond) {
                steps.add(this.steps.distance(beyond, ruling));
                steps.add(this.steps.calculation(beyond, ruling));
            } else if (deduction instanceof Deduction.FaultsFound faults) {
                steps.addAll(faults(faults, ruling));
            } else {
                steps.add(basis.reason(deduction, ruling));
            }
        }
        if (line.deductions().isEmpty() && !ruling.onTarget()) {
            steps.add(words.say(BasisWords.whyNothing(ruling)));
        }
        steps.add(result(line.maximum(), line.maximum().minus(line.ruled()), line.ruled()));
        return steps;
    }

    /** The steps of a line whose parts were ruled by several versions. */
    List<String> steps(ScorecardLine line, List<String> parts) {
        List<String> steps = new ArrayList<>(parts);
        steps.add(result(line.maximum(), line.maximum().minus(line.ruled()), line.ruled()));
        return steps;
    }

    private String value(Ruling ruling) {
        Measurement measurement = ruling.measurement();
        String sample = evidence.sample(ruling);
        String value = evidence.value(ruling);
        if (conventions.pooling() == Pooling.MEAN_OF_SUBPERIODS && months > 1) {
            return words.say(CalculationPhrase.MEAN_OF_MONTHS, value);
        }
        if (measurement.proportion()) {
            return words.say(
                    CalculationPhrase.COUNT_BY, EvidenceWords.successes(measurement), measurement.sampleSize(), value);
        }
        if (ruling.rule() instanceof FaultDeduction) {
            return evidence.inspected(ruling);
        }
        if (ruling.conclusion() instanceof Conclusion.Median) {
            return words.say(CalculationPhrase.MEDIAN_OF, sample, value);
        }
        if (ruling.conclusion() instanceof Conclusion.Percentile percentile) {
            return words.say(CalculationPhrase.PERCENTILE_OF, sample, value, percentile.percent());
        }
        boolean mean = ruling.conclusion() instanceof Conclusion.Ratio
                && !(ruling.indicator().measure() instanceof CountedElsewhere)
                && (ruling.unit() == Unit.SECONDS || ruling.unit() == Unit.POINTS);
        return mean
                ? words.say(CalculationPhrase.SUM_BY, sample, sum(ruling), measurement.sampleSize(), value)
                : words.say(CalculationPhrase.SAMPLE_GIVES, sample, value);
    }

    private List<String> faults(Deduction.FaultsFound deduction, Ruling ruling) {
        Points wanted = deduction.each().times(deduction.faults());
        String product = words.say(
                CalculationPhrase.FAULTS_TIMES,
                NumberText.rounded(deduction.faults(), PLACES),
                ValueWords.points(deduction.each(), conventions.rounding()),
                ValueWords.points(wanted, conventions.rounding()));
        return wanted.compareTo(ruling.maximum()) > 0
                ? List.of(product, words.say(CalculationPhrase.NOTHING_LEFT))
                : List.of(product);
    }

    private String sum(Ruling ruling) {
        Fraction sum = ruling.value().times(Fraction.of(ruling.measurement().sampleSize()));
        return words.say(ValuePhrase.valueOf(ruling.unit().name()), NumberText.rounded(sum, PLACES));
    }

    private String result(Points maximum, Points lost, Points points) {
        return words.say(
                lost.signum() == 0 ? CalculationPhrase.ALL_KEPT : CalculationPhrase.RESULT,
                ValueWords.points(maximum, conventions.rounding()),
                ValueWords.points(lost, conventions.rounding()),
                ValueWords.points(points, conventions.rounding()));
    }
}
