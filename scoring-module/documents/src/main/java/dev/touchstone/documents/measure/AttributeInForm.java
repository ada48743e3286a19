package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.measure.FactFilter;
import java.util.Set;

/** Facts whose attribute has one of some values. */
final class AttributeInForm extends RecordForm<FactFilter.AttributeIn> {

    private final Field<String> name = required("name", Texts.ANY, FactFilter.AttributeIn::name);
    private final Field<Set<String>> values =
            required("values", ListForm.setOf(Texts.ANY), FactFilter.AttributeIn::values);

    AttributeInForm() {
        super("attribute-in", "Facts whose attribute has one of some values, as the source writes them.");
    }

    @Override
    protected FactFilter.AttributeIn construct(Values in) {
        return new FactFilter.AttributeIn(in.get(name), in.get(values));
    }
}
