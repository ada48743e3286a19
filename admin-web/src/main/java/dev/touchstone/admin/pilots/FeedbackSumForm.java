package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.points.Fraction;

/** What opinions of one kind come to. */
final class FeedbackSumForm extends RecordForm<FeedbackSum> {

    private final Field<FeedbackKind> kind = required("kind", ChoiceForm.of(FeedbackKind.class), FeedbackSum::kind);
    private final OptionalField<String> line = optional("line", Texts.WORDS, FeedbackSum::line);
    private final Field<Integer> count = required("count", Numbers.COUNT, FeedbackSum::count);
    private final Field<Fraction> mean = required("mean", ValueForms.FRACTION, FeedbackSum::mean);

    FeedbackSumForm() {
        super("feedback-sum", "How fair the draft or one of its lines is on average, 1 to 5.");
    }

    @Override
    protected FeedbackSum construct(Values in) {
        return new FeedbackSum(in.get(kind), in.find(line), in.get(count), in.get(mean));
    }
}
