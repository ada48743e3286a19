package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.InspectionItem;
import java.math.BigDecimal;

/** One question of an inspection form with its result. */
final class InspectionItemForm extends RecordForm<InspectionItem> {

    private final Field<String> question = required("question", Texts.WORDS, InspectionItem::question);
    private final OptionalField<BigDecimal> points =
            optional("points", FactForms.THOUSANDTHS.atLeast(0), InspectionItem::points);
    private final Field<BigDecimal> maximum =
            required("maximum", FactForms.THOUSANDTHS.above(0), InspectionItem::maximum);

    InspectionItemForm() {
        super("inspection-item", "One question with its points; without points it was not applicable.");
    }

    @Override
    protected InspectionItem construct(Values in) {
        return new InspectionItem(in.get(question), in.find(points), in.get(maximum));
    }
}
