package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.FactKey;
import java.time.Instant;

/** A complaint. */
final class ComplaintForm extends FactForm<Complaint> {

    private final Field<Instant> received = required("received", Texts.INSTANT, Complaint::received);
    private final OptionalField<FactKey> about = optional("about", FactForms.KEY, Complaint::about);
    private final OptionalField<Instant> due = optional("due", Texts.INSTANT, Complaint::due);
    private final OptionalField<Instant> handled = optional("handled", Texts.INSTANT, Complaint::handled);

    ComplaintForm() {
        super("complaint", "A complaint about service; the person complained about stands in role assessed.");
    }

    @Override
    protected Complaint construct(Values in) {
        return new Complaint(
                in.get(key), in.get(circumstances), in.get(received), in.find(about), in.find(due), in.find(handled));
    }
}
