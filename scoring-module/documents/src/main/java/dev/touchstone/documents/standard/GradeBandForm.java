package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MappedForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import java.math.BigDecimal;

/** One grade. */
final class GradeBandForm extends RecordForm<GradeBand> {

    static final GradeBandForm GRADE = new GradeBandForm();

    /** A scale is the list of its grades, best first. */
    static final Form<GradeScale> SCALE =
            new MappedForm<>(ListForm.of(GRADE).notEmpty(), GradeScale::new, GradeScale::bands);

    private final Field<String> key = required("key", Texts.WORDS, GradeBand::key);
    private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, GradeBand::name);
    private final Field<BigDecimal> from = required("from", Numbers.DECIMAL, GradeBand::from);
    private final Field<BigDecimal> coefficient =
            required("coefficient", Numbers.DECIMAL.atLeast(0), GradeBand::coefficient);

    private GradeBandForm() {
        super("grade", "A grade: the total it begins at (included) and its bonus coefficient; the last begins at 0.");
    }

    @Override
    protected GradeBand construct(Values in) {
        return new GradeBand(in.get(key), in.get(name), in.get(from), in.get(coefficient));
    }
}
