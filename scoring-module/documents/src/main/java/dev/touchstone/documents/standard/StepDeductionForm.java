package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import java.math.BigDecimal;

/** On target full points; each step beyond it costs points. */
final class StepDeductionForm extends RecordForm<StepDeduction> {

    private final Field<Target> target = required("target", new TargetForm(), StepDeduction::target);
    private final Field<BigDecimal> step = required("step", Numbers.DECIMAL.above(0), StepDeduction::step);
    private final Field<BigDecimal> pointsPerStep =
            required("pointsPerStep", Numbers.DECIMAL.above(0), StepDeduction::pointsPerStep);
    private final Field<PartOfStep> partOfStep =
            required("partOfStep", ChoiceForm.of(PartOfStep.class), StepDeduction::partOfStep);
    private final OptionalField<CutOff> cutOff = optional("cutOff", new CutOffForm(), StepDeduction::cutOff);

    StepDeductionForm() {
        super(
                "step-deduction",
                "On target full points; each step beyond it costs points; past the cut-off nothing is left.");
    }

    @Override
    protected StepDeduction construct(Values in) {
        return new StepDeduction(
                in.get(target), in.get(step), in.get(pointsPerStep), in.get(partOfStep), in.find(cutOff));
    }

    private static final class TargetForm extends RecordForm<Target> {

        private final Field<Direction> better = required("better", RuleForms.DIRECTION, Target::better);
        private final Field<BigDecimal> value = required("value", Numbers.DECIMAL, Target::value);

        TargetForm() {
            super("target", "A value to reach, in the measure's unit.");
        }

        @Override
        protected Target construct(Values in) {
            return new Target(in.get(better), in.get(value));
        }
    }

    private static final class CutOffForm extends RecordForm<CutOff> {

        private final Field<BigDecimal> limit = required("limit", Numbers.DECIMAL, CutOff::limit);
        private final Field<Boolean> inclusive = required("inclusive", SwitchForm.SWITCH, CutOff::inclusive);

        CutOffForm() {
            super("cut-off", "A value past which no points are left, and whether the limit itself is past it.");
        }

        @Override
        protected CutOff construct(Values in) {
            return new CutOff(in.get(limit), in.get(inclusive));
        }
    }
}
