package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Percentage;

/** What a scorecard comes to. */
final class OutcomeForms {

    static final KindForm<Outcome> OUTCOME = new KindForm<Outcome>("outcome")
            .with(
                    "graded",
                    Outcome.Graded.class,
                    new OneMemberForm<>(
                            "graded",
                            "A grade.",
                            "grade",
                            StandardDocument.GRADE,
                            Outcome.Graded::band,
                            Outcome.Graded::new))
            .with("not-graded", Outcome.NotGraded.class, new NotGradedForm())
            .with(
                    "not-qualified",
                    Outcome.NotQualified.class,
                    new OneMemberForm<>(
                            "not-qualified",
                            "Vetoed: outside the grades.",
                            "vetoes",
                            ListForm.of(DecisionForms.VETO),
                            Outcome.NotQualified::vetoes,
                            Outcome.NotQualified::new));

    private OutcomeForms() {}

    private static final class NotGradedForm extends RecordForm<Outcome.NotGraded> {

        private final Field<Percentage> rated = required("rated", ValueForms.PERCENTAGE, Outcome.NotGraded::rated);
        private final Field<Percentage> minimum =
                required("required", ValueForms.PERCENTAGE, Outcome.NotGraded::required);

        NotGradedForm() {
            super("not-graded", "Too little of the weight (per cent) could be rated for a grade.");
        }

        @Override
        protected Outcome.NotGraded construct(Values in) {
            return new Outcome.NotGraded(in.get(rated), in.get(minimum));
        }
    }
}
