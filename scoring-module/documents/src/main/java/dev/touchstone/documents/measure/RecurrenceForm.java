package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.Unidentified;
import dev.touchstone.scoring.measure.WindowStart;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** When a contact counts as repeated. */
final class RecurrenceForm extends RecordForm<Recurrence> {

    private final Field<Duration> window = required("windowSeconds", Numbers.SECONDS, Recurrence::window);
    private final Field<WindowStart> start = required("start", ChoiceForm.of(WindowStart.class), Recurrence::start);
    private final Field<Boolean> sameCategory = required("sameCategory", SwitchForm.SWITCH, Recurrence::sameCategory);
    private final Field<Boolean> sameChannel = required("sameChannel", SwitchForm.SWITCH, Recurrence::sameChannel);
    private final Field<Set<FactKind>> contacts =
            required("contacts", ListForm.setOf(FilterForms.FACT_KIND, 1), Recurrence::contacts);
    private final Field<Unidentified> unidentified =
            required("unidentified", ChoiceForm.of(Unidentified.class), Recurrence::unidentified);

    RecurrenceForm() {
        super("recurrence", "When a later contact of the same customer counts as a repeat.");
    }

    @Override
    protected Recurrence construct(Values in) {
        return new Recurrence(
                in.get(window),
                in.get(start),
                in.get(sameCategory),
                in.get(sameChannel),
                new TreeSet<>(in.get(contacts)),
                in.get(unidentified));
    }
}
