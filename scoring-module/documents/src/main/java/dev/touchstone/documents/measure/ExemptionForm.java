package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.period.TimeWindow;
import java.util.List;

/** A special-case clause. */
final class ExemptionForm extends RecordForm<Exemption> {

    private final Field<String> key = required("key", Texts.WORDS, Exemption::key);
    private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, Exemption::name);
    private final Field<FactFilter> filter =
            unless(FactFilter.EVERYTHING, "filter", FilterForms.FILTER, Exemption::filter);
    private final Field<List<TimeWindow>> windows =
            unless(List.of(), "windows", ListForm.of(WindowForms.WINDOW), Exemption::windows);

    ExemptionForm() {
        super("exemption", "Facts that are excluded by this name; without windows, always.");
    }

    @Override
    protected Exemption construct(Values in) {
        return new Exemption(in.get(key), in.get(name), in.get(filter), in.get(windows));
    }
}
