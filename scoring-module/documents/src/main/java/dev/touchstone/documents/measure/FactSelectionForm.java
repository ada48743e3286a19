package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;

/** Which facts, when and for whom. */
final class FactSelectionForm extends RecordForm<FactSelection> {

    private final Field<FactFilter> filter =
            unless(FactFilter.EVERYTHING, "filter", FilterForms.FILTER, FactSelection::filter);
    private final OptionalField<Anchor> anchor = optional("anchor", ChoiceForm.of(Anchor.class), FactSelection::anchor);
    private final OptionalField<Attribution> attribution =
            optional("attribution", new AttributionForm(), FactSelection::attribution);

    FactSelectionForm() {
        super(
                "selection",
                "Which facts count, which instant dates them and who is credited; without anchor or attribution, the measure's defaults.");
    }

    @Override
    protected FactSelection construct(Values in) {
        return new FactSelection(in.get(filter), in.find(anchor), in.find(attribution));
    }
}
