package dev.touchstone.scoring.card;

import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.TotalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The walk from measurements to a grade, step by step in the declared order. */
final class Derivation {

    private static final Points HUNDRED = Points.of(100);

    private final CardInput input;
    private final Conventions conventions;
    private final CardPlan plan;

    Derivation(CardInput input, CardPlan plan) {
        this.input = input;
        this.plan = plan;
        this.conventions = input.standard().conventions();
    }

    Scorecard card() {
        List<RuledLine> ruled = new SegmentMix(input, plan).lines();
        requireKnownLines(ruled);
        Spread spread = plan.spread(input, ruled);
        List<ScorecardLine> lines = new ArrayList<>(ruled.size());
        LinePoints points = new LinePoints(conventions, input.adjustments());
        for (int i = 0; i < ruled.size(); i++) {
            lines.add(points.line(ruled.get(i), spread.maxima().get(i)));
        }

        List<RecordTotal> records = records(lines);
        Points linesTotal = records.isEmpty() ? sumOf(lines) : meanOf(records, lines);
        List<ScorecardLine> failed = records.isEmpty() ? criticalLines(lines) : List.of();
        Points critical = failed.isEmpty() ? Points.ZERO : criticalEffect(failed, lines, linesTotal);
        boolean ruined = !failed.isEmpty() && conventions.criticalFailure() == CriticalFailure.TOTAL_ZERO;
        boolean anything = spread.countsAnything();
        Points items = anything && !ruined ? itemsEffect(linesTotal.plus(critical)) : Points.ZERO;
        Points sum = linesTotal.plus(critical).plus(items);
        Points total = anything ? sum.rounded(conventions.rounding()) : null;
        return new Scorecard(
                input,
                lines,
                records,
                linesTotal,
                critical,
                items,
                total,
                criticalScore(lines),
                spread.ratedWeight(),
                outcome(total, spread));
    }

    private void requireKnownLines(List<RuledLine> lines) {
        if (input.adjustments().isEmpty() && input.exemptions().isEmpty()) {
            return;
        }
        Set<String> known =
                lines.stream().map(RuledLine::indicator).map(Indicator::key).collect(Collectors.toSet());
        Stream.concat(
                        input.adjustments().stream().map(Adjustment::indicator),
                        input.exemptions().stream().map(LineExemption::indicator))
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            "There is no line " + key + " to adjust or exempt; the lines are " + known);
                });
    }

    private List<RecordTotal> records(List<ScorecardLine> lines) {
        if (conventions.totalKind() != TotalKind.MEAN_OF_RECORDS) {
            return List.of();
        }
        Set<String> rated = lines.stream()
                .filter(line -> line.state() == LineState.RATED)
                .map(line -> line.indicator().key())
                .collect(Collectors.toSet());
        return new RecordTotals(input, rated).list();
    }

    private static Points sumOf(List<ScorecardLine> lines) {
        Points sum = Points.ZERO;
        for (ScorecardLine line : lines) {
            sum = sum.plus(line.counted());
        }
        return sum;
    }

    /** What people changed in a line changes the mean by as much as it would change a sum. */
    private Points meanOf(List<RecordTotal> records, List<ScorecardLine> lines) {
        Points sum = Points.sum(records.stream().map(RecordTotal::total).toList());
        Points mean = sum.times(Fraction.of(1, records.size()))
                .plus(adjustmentsIn(lines))
                .clamped(Points.ZERO, HUNDRED);
        return conventions.rounding().level() == Rounding.Level.TOTAL ? mean : mean.rounded(conventions.rounding());
    }

    private static Points adjustmentsIn(List<ScorecardLine> lines) {
        return Points.sum(lines.stream()
                .map(line -> line.countedMaximum().times(line.adjustment().shareOf(line.maximum())))
                .toList());
    }

    private static List<ScorecardLine> criticalLines(List<ScorecardLine> lines) {
        List<ScorecardLine> critical = new ArrayList<>(0);
        for (ScorecardLine line : lines) {
            if (line.critical()) {
                critical.add(line);
            }
        }
        return critical;
    }

    private Points criticalEffect(List<ScorecardLine> critical, List<ScorecardLine> lines, Points linesTotal) {
        Set<String> failed =
                critical.stream().map(line -> line.dimension().key()).collect(Collectors.toSet());
        return switch (conventions.criticalFailure()) {
            case TOTAL_ZERO -> Points.ZERO.minus(linesTotal);
            case DIMENSION_ZERO ->
                Points.ZERO.minus(sumOf(lines.stream()
                        .filter(line -> failed.contains(line.dimension().key()))
                        .toList()));
            case SHOW_ONLY, SECOND_SCORE -> Points.ZERO;
        };
    }

    private @Nullable Points criticalScore(List<ScorecardLine> lines) {
        if (conventions.criticalFailure() != CriticalFailure.SECOND_SCORE) {
            return null;
        }
        List<ScorecardLine> critical = lines.stream()
                .filter(line -> line.indicator().criticalBelow() != null
                        && line.countedMaximum().signum() > 0)
                .toList();
        if (critical.isEmpty()) {
            return null;
        }
        Points maximum =
                Points.sum(critical.stream().map(ScorecardLine::countedMaximum).toList());
        return sumOf(critical)
                .times(Fraction.HUNDRED.dividedBy(maximum.value()))
                .rounded(conventions.rounding());
    }

    private Points itemsEffect(Points before) {
        if (input.items().isEmpty() && before.signum() >= 0 && before.compareTo(HUNDRED) <= 0) {
            return Points.ZERO;
        }
        Points cap = Points.of(conventions.items().cap());
        Points wanted =
                Points.sum(input.items().stream().map(Item::points).toList()).clamped(Points.ZERO.minus(cap), cap);
        Points highest = conventions.items().place() == Items.Place.INSIDE ? HUNDRED : HUNDRED.plus(cap);
        boolean exact = conventions.rounding().level() == Rounding.Level.TOTAL;
        return before.plus(exact ? wanted : wanted.rounded(conventions.rounding()))
                .clamped(Points.ZERO, highest)
                .minus(before);
    }

    private Outcome outcome(@Nullable Points total, Spread spread) {
        if (!input.vetoes().isEmpty()) {
            return new Outcome.NotQualified(input.vetoes());
        }
        Percentage required = conventions.minimumRatedWeight();
        if (total == null || spread.rated().compareTo(required.share()) < 0) {
            return new Outcome.NotGraded(spread.ratedWeight(), required);
        }
        return new Outcome.Graded(input.standard().grades().bandOf(total));
    }
}
