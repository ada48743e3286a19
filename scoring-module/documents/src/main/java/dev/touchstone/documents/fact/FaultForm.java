package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Fault;

/** Something an inspector found wrong. */
final class FaultForm extends RecordForm<Fault> {

    private final Field<String> type = required("type", Texts.WORDS, Fault::type);
    private final Field<Fault.Severity> severity =
            required("severity", ChoiceForm.of(Fault.Severity.class), Fault::severity);
    private final OptionalField<String> remark = optional("remark", Texts.ANY.masked(), Fault::remark);

    FaultForm() {
        super("fault", "Something an inspector found wrong in one record.");
    }

    @Override
    protected Fault construct(Values in) {
        return new Fault(in.get(type), in.get(severity), in.find(remark));
    }
}
