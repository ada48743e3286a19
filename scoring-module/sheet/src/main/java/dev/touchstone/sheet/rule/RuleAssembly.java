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
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.sheet.rule.Clause.Worth;
import dev.touchstone.sheet.rule.RuleRemark.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the clauses of one sentence together into a rule. */
final class RuleAssembly {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_PLACES = 3;

    private final List<Clause> clauses;
    private final Optional<Condition> column;
    private final Optional<BigDecimal> maximum;
    private final List<RuleRemark> remarks = new ArrayList<>();

    RuleAssembly(List<Clause> clauses, Optional<Condition> column, Optional<BigDecimal> maximum) {
        this.clauses = clauses;
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
        if (all(Clause.Answer.class).findAny().isPresent()) {
            return only(Clause.Answer.class, Clause.AnswerMean.class).map(ok -> answers());
        }
        if (all(Clause.Direct.class).findAny().isPresent()) {
            return only(Clause.Direct.class, Clause.Given.class)
                    .flatMap(ok -> full().findFirst())
                    .map(full -> new DirectPoints(full.amount().value()));
        }
        if (all(Clause.Between.class).findAny().isPresent()) {
            return only(Clause.Between.class, Clause.Given.class).flatMap(ok -> linear());
        }
        if (all(Clause.PerFault.class).count() == 1) {
            return only(Clause.PerFault.class, Clause.Given.class, Clause.NoFault.class, Clause.NothingLeft.class)
                    .flatMap(ok -> faults());
        }
        if (all(Clause.Step.class).count() == 1) {
            return only(Clause.Step.class, Clause.Given.class, Clause.Part.class, Clause.NothingLeft.class)
                    .flatMap(ok -> steps());
        }
        return only(Clause.Given.class, Clause.Otherwise.class).flatMap(ok -> table());
    }

    private ScoringRule answers() {
        SortedMap<BigDecimal, Percentage> shares = new TreeMap<>();
        all(Clause.Answer.class).forEach(each -> shares.put(each.answer(), new Percentage(each.percent())));
        return new AnswerMap(shares);
    }

    private Optional<ScoringRule> linear() {
        Optional<Condition> best = full().findFirst();
        Optional<Condition> worst = zero().findFirst();
        return given().count() == 2 && best.isPresent() && worst.isPresent()
                ? Optional.of(new LinearRule(
                        worst.get().amount().value(), best.get().amount().value()))
                : Optional.empty();
    }

    private Optional<ScoringRule> faults() {
        BigDecimal each = all(Clause.PerFault.class).findFirst().orElseThrow().points();
        List<Condition> zeros = zero().toList();
        if (zeros.size() > 1 || given().count() - full().count() - onTarget() - zeros.size() != 0) {
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
        Clause.Step step = all(Clause.Step.class).findFirst().orElseThrow();
        Direction better = step.over() ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        Optional<Condition> said = full().findFirst();
        Optional<Condition> target = said.or(() -> column);
        if (target.isEmpty()) {
            remarks.add(RuleRemark.of(Code.NO_TARGET));
            return Optional.empty();
        }
        if (said.isPresent() && column.isPresent() && !same(said.get(), column.get())) {
            remarks.add(RuleRemark.of(Code.TARGET_DIFFERS, text(said.get()), text(column.get())));
        }
        List<Condition> zeros = zero().toList();
        Direction side = target.get().side().better();
        if (zeros.size() > 1
                || (side != null && side != better)
                || given().count() - full().count() - onTarget() - zeros.size() != 0) {
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
        Optional<PartOfStep> said = all(Clause.Part.class).findFirst().map(Clause.Part::part);
        if (said.isEmpty() && step.part() == null) {
            remarks.add(RuleRemark.of(Code.PART_LEFT_OPEN));
        }
        return said.orElse(step.part() == null ? PartOfStep.FULL : step.part());
    }

    private Optional<ScoringRule> table() {
        List<StepTable.Row> rows = new ArrayList<>();
        Direction better = null;
        boolean closed = all(Clause.Otherwise.class).findAny().isPresent();
        for (Clause.Given each : given().toList()) {
            Optional<BigDecimal> share = share(each.worth());
            Condition when = each.when() != null ? each.when() : column.orElse(null);
            if (when == null || share.isEmpty()) {
                return Optional.empty();
            }
            Direction side = when.side().better();
            boolean rest = share.get().signum() == 0;
            if (rest
                    ? !closes(rows, when)
                    : side == null || !when.side().inclusive() || (better != null && better != side)) {
                return Optional.empty();
            }
            closed |= rest;
            if (!rest) {
                better = side;
                rows.add(new StepTable.Row(when.amount().value(), new Percentage(share.get())));
            }
        }
        return !closed || better == null ? Optional.empty() : Optional.of(new StepTable(better, rows));
    }

    /** Whether "under 60 gives nothing" begins where the last row ends. */
    private static boolean closes(List<StepTable.Row> rows, Condition when) {
        return !rows.isEmpty()
                && !when.side().inclusive()
                && rows.get(rows.size() - 1).limit().compareTo(when.amount().value()) == 0;
    }

    private Optional<BigDecimal> share(Worth worth) {
        if (worth instanceof Worth.Full) {
            return Optional.of(HUNDRED);
        }
        if (worth instanceof Worth.Zero) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (worth instanceof Worth.Share part) {
            return Optional.of(part.percent());
        }
        BigDecimal points = ((Worth.Given) worth).points();
        return maximum.filter(most -> most.signum() > 0)
                .map(most -> points.multiply(HUNDRED).divide(most, SHARE_PLACES + 1, RoundingMode.HALF_UP))
                .filter(percent -> percent.stripTrailingZeros().scale() <= SHARE_PLACES);
    }

    private void compareFullPoints() {
        Stream.concat(
                        given().filter(each -> isFull(each.worth())).map(Clause.Given::worth),
                        all(Clause.NoFault.class).map(Clause.NoFault::worth))
                .filter(Worth.Given.class::isInstance)
                .map(worth -> ((Worth.Given) worth).points())
                .findFirst()
                .flatMap(said -> maximum.filter(most -> most.compareTo(said) != 0)
                        .map(most ->
                                RuleRemark.of(Code.FULL_POINTS_DIFFER, said.toPlainString(), most.toPlainString())))
                .ifPresent(remarks::add);
    }

    /** Beside steps or faults, points given for a value can only be the full ones. */
    private boolean isFull(Worth worth) {
        boolean deducted = all(Clause.Step.class).findAny().isPresent()
                || all(Clause.PerFault.class).findAny().isPresent();
        return worth instanceof Worth.Full || (deducted && worth instanceof Worth.Given);
    }

    private Stream<Clause.Given> given() {
        return all(Clause.Given.class);
    }

    private Stream<Condition> full() {
        return given().filter(each -> isFull(each.worth())).flatMap(each -> Stream.ofNullable(each.when()));
    }

    private long onTarget() {
        return given().filter(each -> isFull(each.worth()) && each.when() == null)
                .count();
    }

    private Stream<Condition> zero() {
        return given().filter(each -> each.worth() instanceof Worth.Zero)
                .flatMap(each -> Stream.ofNullable(each.when()));
    }

    private <T extends Clause> Stream<T> all(Class<T> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast);
    }

    @SafeVarargs
    private Optional<Boolean> only(Class<? extends Clause>... kinds) {
        boolean known = clauses.stream().allMatch(clause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(clause)));
        return known ? Optional.of(true) : Optional.empty();
    }

    private static boolean same(Condition one, Condition other) {
        return one.amount().value().compareTo(other.amount().value()) == 0;
    }

    private static String text(Condition condition) {
        return condition.amount().value().toPlainString();
    }
}
