package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.points.Points;

/** What a card comes to. */
final class PilotResultForm extends RecordForm<PilotResult> {

    private final OptionalField<Points> total = optional("total", ValueForms.POINTS, PilotResult::total);
    private final OptionalField<String> grade = optional("grade", Texts.WORDS, PilotResult::grade);
    private final Field<Boolean> vetoed = unless(false, "vetoed", SwitchForm.SWITCH, PilotResult::vetoed);

    PilotResultForm() {
        super("pilot-result", "Total and grade; both are missing where nothing was in force.");
    }

    @Override
    protected PilotResult construct(Values in) {
        return new PilotResult(in.find(total), in.find(grade), in.get(vetoed));
    }
}
