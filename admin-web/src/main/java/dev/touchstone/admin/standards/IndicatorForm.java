package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Indicator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of one indicator that people tune; a number its rule does not have is null. */
public class IndicatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal weight;
    private @Nullable BigDecimal target;
    private @Nullable BigDecimal step;
    private @Nullable BigDecimal points;
    private @Nullable BigDecimal cutOff;

    IndicatorForm(Indicator indicator) {
        weight = indicator.weight().percent();
        if (indicator.rule() instanceof StepDeduction rule) {
            target = rule.target().value();
            step = rule.step();
            points = rule.pointsPerStep();
            cutOff = rule.cutOff() == null ? null : rule.cutOff().limit();
        } else if (indicator.rule() instanceof FaultDeduction rule) {
            points = rule.pointsPerFault();
            cutOff = rule.zeroFrom() == null ? null : BigDecimal.valueOf(rule.zeroFrom());
        }
    }

    Indicator applied(Indicator indicator) {
        return indicator.withWeight(new Percentage(weight)).withRule(applied(indicator.rule()));
    }

    private ScoringRule applied(ScoringRule rule) {
        if (rule instanceof StepDeduction steps) {
            boolean inclusive = steps.cutOff() != null && steps.cutOff().inclusive();
            return new StepDeduction(
                    new Target(steps.target().better(), Objects.requireNonNull(target)),
                    Objects.requireNonNull(step),
                    Objects.requireNonNull(points),
                    steps.partOfStep(),
                    cutOff == null ? null : new CutOff(cutOff, inclusive));
        }
        if (rule instanceof FaultDeduction) {
            return new FaultDeduction(Objects.requireNonNull(points), cutOff == null ? null : cutOff.intValueExact());
        }
        return rule;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public @Nullable BigDecimal getTarget() {
        return target;
    }

    public void setTarget(@Nullable BigDecimal target) {
        this.target = target;
    }

    public @Nullable BigDecimal getStep() {
        return step;
    }

    public void setStep(@Nullable BigDecimal step) {
        this.step = step;
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    public @Nullable BigDecimal getCutOff() {
        return cutOff;
    }

    public void setCutOff(@Nullable BigDecimal cutOff) {
        this.cutOff = cutOff;
    }
}
