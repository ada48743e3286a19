package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.StepTable;

/** How a measured value becomes points. */
final class RuleForms {

    static final ChoiceForm<Direction> DIRECTION = ChoiceForm.of(Direction.class);

    /** Every kind of rule. A new one is one more entry. */
    static final KindForm<ScoringRule> RULE = new KindForm<ScoringRule>("rule")
            .with("step-deduction", StepDeduction.class, new StepDeductionForm())
            .with("fault-deduction", FaultDeduction.class, new FaultDeductionForm())
            .with("rubric", RubricRule.class, new RubricRuleForm())
            .with(
                    "answer-map",
                    AnswerMap.class,
                    new OneMemberForm<>(
                            "answer-map",
                            "Each answer is worth a share of the maximum, in per cent; the line gives the mean.",
                            "shares",
                            new MapForm<>(ValueForms.DECIMAL_NAME, ValueForms.PERCENTAGE),
                            AnswerMap::shares,
                            AnswerMap::new))
            .with("linear", LinearRule.class, new LinearRuleForm())
            .with("step-table", StepTable.class, new StepTableForm())
            .with(
                    "direct-points",
                    DirectPoints.class,
                    new OneMemberForm<>(
                            "direct-points",
                            "The measured value is itself a number of points out of a top.",
                            "top",
                            Numbers.DECIMAL.above(0),
                            DirectPoints::top,
                            DirectPoints::new));

    private RuleForms() {}
}
