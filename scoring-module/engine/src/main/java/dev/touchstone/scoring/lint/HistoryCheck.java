package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What history says: targets that nobody or everybody reached, minimum samples seldom reached, sampling short of its own share. */
final class HistoryCheck {

    /** Fewer measurements say nothing about a target. */
    private static final int ENOUGH = 5;

    private final LintContext context;

    HistoryCheck(LintContext context) {
        this.context = context;
    }

    List<LintFinding> findings(Indicator indicator) {
        List<LintFinding> findings = new ArrayList<>();
        context.samplings().stream()
                .filter(sampling -> sampling.indicator().equals(indicator.key()))
                .forEach(sampling -> {
                    findMissedShare(sampling).ifPresent(findings::add);
                    findTooFewEach(indicator, sampling).ifPresent(findings::add);
                });
        List<Measurement> history = context.history().getOrDefault(indicator.key(), List.of());
        findTooSmall(indicator, history).ifPresent(findings::add);
        List<Measurement> rated = history.stream()
                .filter(measured -> measured.value().isPresent())
                .filter(measured -> measured.sampleSize() >= indicator.minimumSample())
                .toList();
        findTarget(indicator, rated).ifPresent(findings::add);
        return findings;
    }

    private static Optional<LintFinding> findMissedShare(Sampling sampling) {
        Fraction population = Fraction.of(sampling.population());
        Fraction needed = population.times(sampling.declared().share()).ceiling();
        Fraction sampled = Fraction.of(sampling.sampled());
        if (sampled.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        return Optional.of(LintFinding.of(
                LintCode.SAMPLING_MISSES_SHARE,
                sampling.indicator(),
                new LintDetail.Count(sampling.sampled()),
                new LintDetail.Count(sampling.population()),
                new LintDetail.Percent(sampled.dividedBy(population).times(Fraction.HUNDRED)),
                new LintDetail.Percent(Fraction.of(sampling.declared().percent())),
                new LintDetail.Count(needed.numerator().longValueExact())));
    }

    private static Optional<LintFinding> findTooFewEach(Indicator indicator, Sampling sampling) {
        Fraction each = Fraction.of(sampling.sampled(), sampling.people());
        return each.compareTo(Fraction.of(indicator.minimumSample())) >= 0
                ? Optional.empty()
                : Optional.of(LintFinding.of(
                        LintCode.SAMPLE_ABOVE_SAMPLING,
                        indicator.key(),
                        new LintDetail.Count(indicator.minimumSample()),
                        new LintDetail.Value(each, Unit.COUNT)));
    }

    /** More than half did not reach the minimum. */
    private static Optional<LintFinding> findTooSmall(Indicator indicator, List<Measurement> history) {
        long reached = history.stream()
                .filter(measured -> measured.sampleSize() >= indicator.minimumSample())
                .count();
        return history.isEmpty() || reached * 2 >= history.size()
                ? Optional.empty()
                : Optional.of(LintFinding.of(
                        LintCode.SAMPLE_SELDOM_REACHED,
                        indicator.key(),
                        new LintDetail.Count(indicator.minimumSample()),
                        new LintDetail.Count(reached),
                        new LintDetail.Count(history.size())));
    }

    private static Optional<LintFinding> findTarget(Indicator indicator, List<Measurement> rated) {
        if (rated.size() < ENOUGH) {
            return Optional.empty();
        }
        long full = rated.stream()
                .filter(measured -> isOnTarget(indicator, measured))
                .count();
        LintDetail.Count number = new LintDetail.Count(rated.size());
        if (full == rated.size()) {
            return Optional.of(LintFinding.of(LintCode.TARGET_ALWAYS_REACHED, indicator.key(), number));
        }
        return full > 0
                ? Optional.empty()
                : Optional.of(LintFinding.of(
                        LintCode.TARGET_NEVER_REACHED,
                        indicator.key(),
                        number,
                        new LintDetail.Value(
                                best(indicator, rated), indicator.measure().unit())));
    }

    private static boolean isOnTarget(Indicator indicator, Measurement measured) {
        return indicator.channelTargets().targets().isEmpty()
                ? indicator.rule().isMetBy(measured.value().orElseThrow())
                : indicator.deductions(measured).isEmpty();
    }

    private static Fraction best(Indicator indicator, List<Measurement> rated) {
        Comparator<Fraction> order = Comparator.naturalOrder();
        return rated.stream()
                .map(measured -> measured.value().orElseThrow())
                .max(indicator.rule().better() == Direction.HIGHER_IS_BETTER ? order : order.reversed())
                .orElseThrow();
    }
}
