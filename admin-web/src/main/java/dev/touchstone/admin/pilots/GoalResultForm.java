package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;

/** A goal beside what was measured. */
final class GoalResultForm extends RecordForm<GoalResult> {

    private final Field<Long> goal = required("goal", Numbers.LONG_COUNT, GoalResult::goal);
    private final OptionalField<String> indicator = optional("indicator", Texts.WORDS, GoalResult::indicator);
    private final OptionalField<Subject> subject = optional("subject", ValueForms.SUBJECT, GoalResult::subject);
    private final Field<Direction> better = required("better", ChoiceForm.of(Direction.class), GoalResult::better);
    private final OptionalField<Fraction> wanted = optional("wanted", ValueForms.FRACTION, GoalResult::wanted);
    private final OptionalField<Fraction> inForce = optional("inForce", ValueForms.FRACTION, GoalResult::inForce);
    private final OptionalField<Fraction> value = optional("value", ValueForms.FRACTION, GoalResult::value);
    private final Field<GoalReached> reached =
            required("reached", ChoiceForm.of(GoalReached.class), GoalResult::reached);

    GoalResultForm() {
        super("goal-result", "A goal of the standard beside what was measured in the pilot.");
    }

    @Override
    protected GoalResult construct(Values in) {
        return new GoalResult(
                in.get(goal),
                in.find(indicator),
                in.find(subject),
                in.get(better),
                in.find(wanted),
                in.find(inForce),
                in.find(value),
                in.get(reached));
    }
}
