package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.scoring.measure.AnswerSource;
import java.util.Set;
import java.util.TreeSet;

/** Which answers a measure reads. */
final class AnswerSourceForm extends RecordForm<AnswerSource> {

    private final OptionalField<String> form = optional("form", Texts.ANY, AnswerSource::form);
    private final Field<Set<String>> questions =
            unless(Set.of(), "questions", ListForm.setOf(Texts.ANY), AnswerSource::questions);
    private final Field<Scale> scale = required("scale", FactForms.SCALE, AnswerSource::scale);

    AnswerSourceForm() {
        super("answer-source", "Which answers are read: of one form or any, to some questions or any, on one scale.");
    }

    @Override
    protected AnswerSource construct(Values in) {
        return new AnswerSource(in.find(form), new TreeSet<>(in.get(questions)), in.get(scale));
    }
}
