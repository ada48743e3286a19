package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKind;
import java.time.Duration;
import java.time.Instant;

/** A call, or a chat. */
final class ContactForm extends FactForm<Contact> {

    private final FactKind kind;
    private final Field<Instant> started = required("started", Texts.INSTANT, Contact::started);
    private final Field<ContactOutcome> outcome =
            required("outcome", ChoiceForm.of(ContactOutcome.class), Contact::outcome);
    private final OptionalField<Direction> direction =
            optional("direction", ChoiceForm.of(Direction.class), Contact::direction);
    private final OptionalField<Boolean> connected = optional("connected", SwitchForm.SWITCH, Contact::connected);
    private final OptionalField<Duration> waited = optional("waitedSeconds", Numbers.SECONDS, Contact::waited);
    private final OptionalField<Duration> talked = optional("talkedSeconds", Numbers.SECONDS, Contact::talked);
    private final OptionalField<Duration> held = optional("heldSeconds", Numbers.SECONDS, Contact::held);
    private final OptionalField<Duration> afterWork = optional("afterWorkSeconds", Numbers.SECONDS, Contact::afterWork);
    private final OptionalField<Boolean> resolved = optional("resolved", SwitchForm.SWITCH, Contact::resolved);

    ContactForm(FactKind kind, String meaning) {
        super(ChoiceForm.nameOf(kind), meaning);
        this.kind = kind;
    }

    @Override
    protected Contact construct(Values in) {
        return new Contact(
                in.get(key),
                in.get(circumstances),
                kind,
                in.get(started),
                in.get(outcome),
                in.find(direction),
                in.find(connected),
                in.find(waited),
                in.find(talked),
                in.find(held),
                in.find(afterWork),
                in.find(resolved));
    }
}
