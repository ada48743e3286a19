package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Points against value, exactly as the rule gives them: what it gives at each edge, and how it runs between two of them.
 *
 * @param from where the picture begins
 * @param until where it ends, above the beginning
 * @param target the value that earns the maximum
 * @param maximum the most the line can give, above 0
 * @param edges what the rule gives exactly there, in the order of the values
 * @param pieces how the points run between them; empty for answers, which have nothing in between
 */
public record PointsCurve(
        Fraction from, Fraction until, Fraction target, Points maximum, List<Edge> edges, List<Piece> pieces) {

    private static final Fraction MARGIN = Fraction.of(2, 5);
    private static final Fraction THIRD = Fraction.of(1, 3);

    /**
     * The points at one value.
     *
     * @param value in the measure's unit
     * @param points given there
     */
    public record Edge(Fraction value, Fraction points) {}

    /**
     * A straight piece, its ends not included.
     *
     * @param from where it begins
     * @param until where it ends
     * @param begins the points it begins with
     * @param ends the points it ends with
     */
    public record Piece(Fraction from, Fraction until, Fraction begins, Fraction ends) {}

    /** Copies. */
    public PointsCurve {
        edges = List.copyOf(edges);
        pieces = List.copyOf(pieces);
    }

    /** The curve of an indicator by the rule's own target; empty if it can give no points. */
    public static Optional<PointsCurve> of(Indicator indicator) {
        Points maximum = indicator.maximum();
        return maximum.signum() > 0 ? Optional.of(of(indicator, maximum)) : Optional.empty();
    }

    private static PointsCurve of(Indicator indicator, Points maximum) {
        ScoringRule rule = indicator.rule();
        Unit unit = indicator.measure().unit();
        SortedSet<Fraction> values =
                rule instanceof AnswerMap answers ? answersOf(answers) : RuleEdges.of(rule, maximum);
        Fraction span = values.last().minus(values.first());
        Fraction margin = (span.signum() == 0 ? values.first().max(Fraction.ONE) : span).times(MARGIN);
        Fraction from = values.first().minus(margin).max(lowest(unit)).min(values.first());
        Fraction until = values.last()
                .plus(margin)
                .min(highest(unit, values.last().plus(margin)))
                .max(values.last());
        Line line = new Line(rule, unit, maximum);
        List<Edge> edges =
                values.stream().map(each -> new Edge(each, line.at(each))).toList();
        SortedSet<Fraction> ends = new TreeSet<>(values);
        ends.add(from);
        ends.add(until);
        List<Piece> pieces = rule instanceof AnswerMap ? List.of() : line.between(List.copyOf(ends));
        return new PointsCurve(from, until, rule.fullPointsAt(), maximum, edges, pieces);
    }

    private static SortedSet<Fraction> answersOf(AnswerMap answers) {
        SortedSet<Fraction> values = new TreeSet<>();
        for (BigDecimal answer : answers.shares().keySet()) {
            values.add(Fraction.of(answer));
        }
        return values;
    }

    private static Fraction lowest(Unit unit) {
        return unit == Unit.SCORE ? Fraction.HUNDRED.negated() : Fraction.ZERO;
    }

    private static Fraction highest(Unit unit, Fraction otherwise) {
        return unit == Unit.PERCENT || unit == Unit.SCORE ? Fraction.HUNDRED : otherwise;
    }

    /** A rule that is asked for the points of single values. */
    private record Line(ScoringRule rule, Unit unit, Points maximum) {

        Fraction at(Fraction value) {
            List<Deduction> lost = rule.deductions(Measurement.of(unit, value, 1), maximum);
            return maximum.minus(Points.sum(lost.stream().map(Deduction::points).toList()))
                    .value();
        }

        /** Two points within an open piece say where a straight line through them meets its ends. */
        List<Piece> between(List<Fraction> ends) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 1; i < ends.size(); i++) {
                Fraction from = ends.get(i - 1);
                Fraction until = ends.get(i);
                Fraction third = until.minus(from).times(THIRD);
                Fraction first = at(from.plus(third));
                Fraction second = at(until.minus(third));
                Fraction slope = second.minus(first);
                pieces.add(new Piece(from, until, first.minus(slope), second.plus(slope)));
            }
            return pieces;
        }
    }
}
