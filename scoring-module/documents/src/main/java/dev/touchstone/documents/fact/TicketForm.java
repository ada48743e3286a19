package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.List;

/** A ticket. */
final class TicketForm extends FactForm<Ticket> {

    private final Field<Instant> opened = required("opened", Texts.INSTANT, Ticket::opened);
    private final Field<TicketStatus> status = required("status", ChoiceForm.of(TicketStatus.class), Ticket::status);
    private final Field<String> rawStatus = required("rawStatus", Texts.ANY, Ticket::rawStatus);
    private final OptionalField<FirstResponse> firstResponse =
            optional("firstResponse", new FirstResponseForm(), Ticket::firstResponse);
    private final OptionalField<Instant> firstClosed = optional("firstClosed", Texts.INSTANT, Ticket::firstClosed);
    private final OptionalField<Instant> lastClosed = optional("lastClosed", Texts.INSTANT, Ticket::lastClosed);
    private final OptionalField<Integer> reopens = optional("reopens", Numbers.COUNT, Ticket::reopens);
    private final OptionalField<Integer> contacts = optional("contacts", Numbers.COUNT, Ticket::contacts);
    private final OptionalField<Integer> transfers = optional("transfers", Numbers.COUNT, Ticket::transfers);
    private final OptionalField<Boolean> slaMet = optional("slaMet", SwitchForm.SWITCH, Ticket::slaMet);
    private final OptionalField<Boolean> complaint = optional("complaint", SwitchForm.SWITCH, Ticket::complaint);
    private final OptionalField<Boolean> firstContact =
            optional("firstContact", SwitchForm.SWITCH, Ticket::firstContact);
    private final Field<List<Ownership>> owners =
            unless(List.of(), "owners", ListForm.of(new OwnershipForm()), Ticket::owners);

    TicketForm() {
        super("ticket", "A case, incident or request with a life of its own.");
    }

    @Override
    protected Ticket construct(Values in) {
        return new Ticket(
                in.get(key),
                in.get(circumstances),
                in.get(opened),
                in.get(status),
                in.get(rawStatus),
                in.find(firstResponse),
                in.find(firstClosed),
                in.find(lastClosed),
                in.find(reopens),
                in.find(contacts),
                in.find(transfers),
                in.find(slaMet),
                in.find(complaint),
                in.find(firstContact),
                in.get(owners));
    }
}
