package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import java.util.List;

/** A group of indicators. */
final class DimensionForm extends RecordForm<Dimension> {

    private final Field<String> key = required("key", Texts.WORDS, Dimension::key);
    private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, Dimension::name);
    private final Field<List<Indicator>> indicators =
            required("indicators", ListForm.of(new IndicatorForm()), Dimension::indicators);

    DimensionForm() {
        super("dimension", "A group of indicators, such as efficiency.");
    }

    @Override
    protected Dimension construct(Values in) {
        return new Dimension(in.get(key), in.get(name), in.get(indicators));
    }
}
