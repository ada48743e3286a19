package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import java.time.Instant;
import java.util.List;

/** The inspection of one record. */
final class InspectionForm extends FactForm<Inspection> {

    private final Field<String> form = required("form", Texts.ANY, Inspection::form);
    private final Field<Instant> inspected = required("inspected", Texts.INSTANT, Inspection::inspected);
    private final Field<List<InspectionItem>> items =
            unless(List.of(), "items", ListForm.of(new InspectionItemForm()), Inspection::items);
    private final Field<List<Fault>> faults =
            unless(List.of(), "faults", ListForm.of(new FaultForm()), Inspection::faults);
    private final OptionalField<String> sample = optional("sample", Texts.ANY, Inspection::sample);
    private final OptionalField<FactKey> about = optional("about", FactForms.KEY, Inspection::about);
    private final OptionalField<Instant> contactAt = optional("contactAt", Texts.INSTANT, Inspection::contactAt);
    private final OptionalField<Boolean> passed = optional("passed", SwitchForm.SWITCH, Inspection::passed);
    private final OptionalField<FactKey> secondRatingOf =
            optional("secondRatingOf", FactForms.KEY, Inspection::secondRatingOf);

    InspectionForm() {
        super("inspection", "The inspection of one record by an inspector.");
    }

    @Override
    protected Inspection construct(Values in) {
        return new Inspection(
                in.get(key),
                in.get(circumstances),
                in.get(form),
                in.get(inspected),
                in.get(items),
                in.get(faults),
                in.find(sample),
                in.find(about),
                in.find(contactAt),
                in.find(passed),
                in.find(secondRatingOf));
    }
}
