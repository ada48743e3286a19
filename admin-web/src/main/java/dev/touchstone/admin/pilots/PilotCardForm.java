package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;

/** One person's month. */
final class PilotCardForm extends RecordForm<PilotCard> {

    private final Field<Long> person = required("person", Numbers.LONG_COUNT, PilotCard::person);
    private final Field<Long> unit = required("unit", Numbers.LONG_COUNT, PilotCard::unit);
    private final Field<Period> period = required("period", ValueForms.PERIOD, PilotCard::period);
    private final Field<PilotResult> inForce = required("inForce", new PilotResultForm(), PilotCard::inForce);
    private final Field<PilotResult> pilot = required("pilot", new PilotResultForm(), PilotCard::pilot);
    private final Field<Move> move = unless(Move.NONE, "move", ChoiceForm.of(Move.class), PilotCard::move);
    private final OptionalField<String> line = optional("line", Texts.WORDS, PilotCard::line);
    private final OptionalField<Points> change = optional("change", ValueForms.POINTS, PilotCard::change);

    PilotCardForm() {
        super("pilot-card", "One person's month by what was in force and by the draft.");
    }

    @Override
    protected PilotCard construct(Values in) {
        return new PilotCard(
                in.get(person),
                in.get(unit),
                in.get(period),
                in.get(inForce),
                in.get(pilot),
                in.get(move),
                in.find(line),
                in.find(change));
    }
}
