package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Mixing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies the rules of every segment and puts the segments together, each by its share of the indicator's sample or of the days. */
final class SegmentMix {

    private final CardInput input;
    private final CardPlan plan;
    private final Conventions conventions;

    SegmentMix(CardInput input, CardPlan plan) {
        this.input = input;
        this.plan = plan;
        this.conventions = input.standard().conventions();
    }

    List<RuledLine> lines() {
        return input.segments().size() == 1 ? alone(input.segments().get(0)) : mixed();
    }

    private List<RuledLine> alone(Segment segment) {
        List<RuledLine> lines = new ArrayList<>(plan.lines().size());
        for (CardPlan.Line line : plan.lines()) {
            Indicator indicator = line.indicator();
            List<Actual> actuals = List.of(actual(segment, indicator));
            LineState state = RuledLine.stateOf(indicator, input.exempts(indicator.key()), actuals);
            lines.add(line.ruled(state, actuals));
        }
        return lines;
    }

    private List<RuledLine> mixed() {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (int i = input.segments().size() - 1; i >= 0; i--) {
            Segment segment = input.segments().get(i);
            for (Dimension dimension : segment.standard().dimensions()) {
                for (Indicator indicator : dimension.indicators()) {
                    parts.computeIfAbsent(indicator.key(), key -> new ArrayList<>())
                            .add(0, new Part(segment, dimension, indicator, actual(segment, indicator)));
                }
            }
        }
        List<RuledLine> lines = new ArrayList<>(parts.size());
        parts.values().forEach(each -> lines.add(mix(each)));
        return lines;
    }

    private Actual actual(Segment segment, Indicator indicator) {
        Measurement measurement = segment.findMeasurement(indicator.key())
                .orElseGet(() -> Measurement.none(indicator.measure().unit()));
        Period measured = indicator.cadence().measured(input.period(), segment.period());
        return new Actual(segment.standard().version(), measured, measurement);
    }

    private RuledLine mix(List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        List<Actual> actuals = parts.stream().map(Part::actual).toList();
        LineState state = RuledLine.stateOf(
                last.indicator(), input.exempts(last.indicator().key()), actuals);
        if (state != LineState.RATED) {
            Fraction share = conventions.totalKind().shareOf(last.indicator());
            Points maximum = last.indicator().maximum();
            return new RuledLine(last.dimension(), last.indicator(), state, share, maximum, List.of(), actuals);
        }
        List<Part> measured =
                parts.stream().filter(part -> part.measurement().isMeasured()).toList();
        long whole = measured.stream().mapToLong(this::size).sum();
        Fraction share = Fraction.ZERO;
        Points maximum = Points.ZERO;
        List<Deduction> deductions = new ArrayList<>();
        for (Part part : measured) {
            Fraction portion = whole == 0 ? Fraction.of(1, measured.size()) : Fraction.of(size(part), whole);
            share = share.plus(conventions.totalKind().shareOf(part.indicator()).times(portion));
            maximum = maximum.plus(part.indicator().maximum().times(portion));
            deductions.addAll(part.deductions(portion));
        }
        return new RuledLine(last.dimension(), last.indicator(), state, share, maximum, deductions, actuals);
    }

    private long size(Part part) {
        return conventions.mixing() == Mixing.BY_DAYS
                ? part.segment().period().days()
                : part.measurement().sampleSize();
    }

    private record Part(Segment segment, Dimension dimension, Indicator indicator, Actual actual) {

        Measurement measurement() {
            return actual.measurement();
        }

        List<Deduction> deductions(Fraction portion) {
            String version = segment.standard().version().version();
            return indicator.deductions(measurement()).stream()
                    .filter(each -> portion.signum() > 0)
                    .map(each -> (Deduction) new Deduction.InSegment(
                            version, portion, each, each.points().times(portion)))
                    .toList();
        }
    }
}
