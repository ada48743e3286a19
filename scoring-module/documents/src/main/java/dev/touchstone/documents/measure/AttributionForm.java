package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.Sharing;

/** Whose result a fact counts for. */
final class AttributionForm extends RecordForm<Attribution> {

    private final Field<Role> role = required("role", FactForms.ROLE, Attribution::role);
    private final Field<Sharing> sharing = required("sharing", ChoiceForm.of(Sharing.class), Attribution::sharing);

    AttributionForm() {
        super("attribution", "Which role is credited, and what several people in it get.");
    }

    @Override
    protected Attribution construct(Values in) {
        return new Attribution(in.get(role), in.get(sharing));
    }
}
