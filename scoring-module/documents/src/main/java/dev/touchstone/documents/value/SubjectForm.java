package dev.touchstone.documents.value;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.subject.Subject;

/** Who is assessed. */
final class SubjectForm extends RecordForm<Subject> {

    private final Field<Subject.Kind> kind = required("kind", ValueForms.SUBJECT_KIND, Subject::kind);
    private final Field<String> id = required("id", Texts.WORDS, Subject::id);

    SubjectForm() {
        super("subject", "Who is assessed.");
    }

    @Override
    protected Subject construct(Values in) {
        return new Subject(in.get(kind), in.get(id));
    }
}
