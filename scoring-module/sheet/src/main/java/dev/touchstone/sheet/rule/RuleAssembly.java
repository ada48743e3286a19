package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.sheet.rule.RuleRemark.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the clauses of one sentence together into a rule. */
final class RuleAssembly {

    private final Clauses clauses;
    private final Optional<Condition> column;
    private final Optional<BigDecimal> maximum;
    private final List<RuleRemark> remarks = new ArrayList<>();

    RuleAssembly(List<Clause> clauses, Optional<Condition> column, Optional<BigDecimal> maximum) {
        this.clauses = new Clauses(clauses);
        this.column = column;
        this.maximum = maximum;
    }

    List<RuleRemark> remarks() {
        return remarks;
    }

    /**
     * The rule that the clauses make.
     *
     * @throws IllegalArgumentException if their numbers contradict each other
     */
    Optional<ScoringRule> rule() {
        compareFullPoints();
        if (clauses.has(Clause.Answer.class)) {
            return clauses.areOnly(Clause.Answer.class, Clause.AnswerMean.class)
                    ? Optional.of(answers())
                    : Optional.empty();
        }
        if (clauses.has(Clause.Direct.class)) {
            return clauses.areOnly(Clause.Direct.class, Clause.Given.class) ? direct() : Optional.empty();
        }
        if (clauses.has(Clause.Between.class)) {
            return clauses.areOnly(Clause.Between.class, Clause.Given.class) ? linear() : Optional.empty();
        }
        if (clauses.of(Clause.PerFault.class).count() == 1) {
            return clauses.areOnly(
                            Clause.PerFault.class, Clause.Given.class, Clause.NoFault.class, Clause.NothingLeft.class)
                    ? faults()
                    : Optional.empty();
        }
        if (clauses.of(Clause.Step.class).count() == 1) {
            return clauses.areOnly(Clause.Step.class, Clause.Given.class, Clause.Part.class, Clause.NothingLeft.class)
                    ? steps()
                    : Optional.empty();
        }
        return clauses.areOnly(Clause.Given.class, Clause.Otherwise.class)
                ? new TableAssembly(clauses, column, maximum).rule()
                : Optional.empty();
    }

    private Optional<ScoringRule> direct() {
        return clauses.full()
                .findFirst()
                .map(full -> new DirectPoints(full.amount().value()));
    }

    private ScoringRule answers() {
        SortedMap<BigDecimal, Percentage> shares = new TreeMap<>();
        clauses.of(Clause.Answer.class).forEach(each -> shares.put(each.answer(), new Percentage(each.percent())));
        return new AnswerMap(shares);
    }

    private Optional<ScoringRule> linear() {
        Optional<Condition> best = clauses.full().findFirst();
        Optional<Condition> worst = clauses.zero().findFirst();
        return clauses.given().count() == 2 && best.isPresent() && worst.isPresent()
                ? Optional.of(new LinearRule(
                        worst.get().amount().value(), best.get().amount().value()))
                : Optional.empty();
    }

    private Optional<ScoringRule> faults() {
        BigDecimal each =
                clauses.of(Clause.PerFault.class).findFirst().orElseThrow().points();
        List<Condition> zeros = clauses.zero().toList();
        if (zeros.size() > 1 || !clauses.giveAllOrNothing()) {
            return Optional.empty();
        }
        if (zeros.isEmpty()) {
            return Optional.of(new FaultDeduction(each, null));
        }
        Condition zero = zeros.get(0);
        if (zero.side() != Condition.Side.AT_LEAST && zero.side() != Condition.Side.OVER) {
            return Optional.empty();
        }
        BigDecimal limit = zero.amount().value();
        int from = limit.stripTrailingZeros().scale() <= 0 ? limit.intValueExact() : 0;
        return Optional.of(new FaultDeduction(each, zero.side() == Condition.Side.OVER ? from + 1 : from));
    }

    private Optional<ScoringRule> steps() {
        Clause.Step step = clauses.of(Clause.Step.class).findFirst().orElseThrow();
        Direction better = step.over() ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        Optional<Condition> said = clauses.full().findFirst();
        Optional<Condition> target = said.or(() -> column);
        if (target.isEmpty()) {
            remarks.add(RuleRemark.of(Code.NO_TARGET));
            return Optional.empty();
        }
        if (said.isPresent() && column.isPresent() && !same(said.get(), column.get())) {
            remarks.add(RuleRemark.of(Code.TARGET_DIFFERS, text(said.get()), text(column.get())));
        }
        List<Condition> zeros = clauses.zero().toList();
        Direction side = target.get().side().better();
        if (zeros.size() > 1 || (side != null && side != better) || !clauses.giveAllOrNothing()) {
            return Optional.empty();
        }
        return Optional.of(new StepDeduction(
                new Target(better, target.get().amount().value()),
                step.step().value(),
                step.points(),
                part(step),
                zeros.isEmpty() ? null : cutOff(zeros.get(0), better)));
    }

    private static CutOff cutOff(Condition zero, Direction better) {
        Direction kept = zero.side().better();
        if (kept == null || kept == better) {
            throw new IllegalArgumentException("A cut-off on the better side: " + zero);
        }
        return new CutOff(zero.amount().value(), zero.side().inclusive());
    }

    private PartOfStep part(Clause.Step step) {
        Optional<PartOfStep> said = clauses.of(Clause.Part.class).findFirst().map(Clause.Part::part);
        if (said.isEmpty() && step.part() == null) {
            remarks.add(RuleRemark.of(Code.PART_LEFT_OPEN));
        }
        return said.orElse(step.part() == null ? PartOfStep.FULL : step.part());
    }

    private void compareFullPoints() {
        clauses.findFullPoints()
                .flatMap(said -> maximum.filter(most -> most.compareTo(said) != 0)
                        .map(most ->
                                RuleRemark.of(Code.FULL_POINTS_DIFFER, said.toPlainString(), most.toPlainString())))
                .ifPresent(remarks::add);
    }

    private static boolean same(Condition one, Condition other) {
        return one.amount().value().compareTo(other.amount().value()) == 0;
    }

    private static String text(Condition condition) {
        return condition.amount().value().toPlainString();
    }
}
