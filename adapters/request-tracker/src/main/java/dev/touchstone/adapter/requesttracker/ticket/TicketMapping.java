package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a fact of a ticket and its history. */
public final class TicketMapping implements Mapping {

    /** The stream of tickets. */
    public static final String STREAM = "tickets";

    private static final TimeForm TIME = TimeForm.iso();

    private final TicketDetails details;
    private final StatusWords words;
    private final @Nullable String complaintField;
    private final String complaintWord;

    /**
     * @param details people, channel and the like
     * @param words what the states mean
     * @param complaintField the name of the custom field that marks complaints; null for none
     * @param complaintWord its value for a complaint
     */
    public TicketMapping(
            TicketDetails details, StatusWords words, @Nullable String complaintField, String complaintWord) {
        this.details = details;
        this.words = words;
        this.complaintField = complaintField;
        this.complaintWord = complaintWord;
    }

    @Override
    public String stream() {
        return STREAM;
    }

    @Override
    public boolean concerns(JsonRow ticket, History history) {
        return true;
    }

    @Override
    public boolean concernedOnce(History history) {
        return true;
    }

    @Override
    public Ticket map(JsonRow ticket, History history) throws UnreadableFieldException {
        String raw = ticket.getText("Status");
        TicketStatus status = words.find(raw)
                .orElseThrow(() ->
                        new UnreadableFieldException(ticket.path("Status"), raw, StatusWords.undeclared("statuses")));
        Instant opened = ticket.getInstant("Created", TIME);
        Set<String> customers = details.customers(ticket);
        Optional<Transaction> response = history.findFirstResponse(customers);
        List<Transaction> closes = history.listCloses(words);
        Circumstances.Builder circumstances = details.of(ticket, history);
        response.ifPresent(entry -> circumstances.person(Role.FIRST_RESPONDER, TicketDetails.agent(entry.creator())));
        Ticket.Builder fact = Ticket.builder(key(ticket.getText("id")), opened, status, raw)
                .firstResponse(response.map(entry -> new FirstResponse(entry.created(), null, ResponseBasis.DERIVED))
                        .orElse(null))
                .reopens(history.countReopens(words))
                .contacts(history.countContacts(customers))
                .transfers(history.listTransfers().size())
                .complaint(complaint(ticket))
                .owners(owners(ticket, history, opened));
        if (!closes.isEmpty()) {
            fact.firstClosed(closes.get(0).created());
        }
        if (StatusWords.isOver(status) && !closes.isEmpty()) {
            Transaction close = closes.get(closes.size() - 1);
            fact.lastClosed(close.created());
            circumstances.person(Role.RESOLVER, TicketDetails.agent(close.creator()));
        } else if (StatusWords.isOver(status)) {
            Instant resolved = ticket.findInstant("Resolved", TIME).orElse(null);
            fact.firstClosed(resolved).lastClosed(resolved);
        }
        return fact.circumstances(circumstances.build()).build();
    }

    @Override
    public Optional<ServiceFact> findMerged(long id, History history) {
        Transaction first = history.entries().get(0);
        return Optional.of(Ticket.builder(key(Long.toString(id)), first.created(), TicketStatus.MERGED, "merged")
                .circumstances(details.merged(Long.toString(id), history).build())
                .build());
    }

    private static FactKey key(String id) {
        return new FactKey(STREAM, id);
    }

    private @Nullable Boolean complaint(JsonRow ticket) throws UnreadableFieldException {
        return complaintField == null
                ? null
                : details.findCustom(ticket, complaintField)
                        .filter(value -> value.strip().equalsIgnoreCase(complaintWord))
                        .isPresent();
    }

    /** Who owned it first is not in the history, but stands in the first change, or is still the owner. */
    private static List<Ownership> owners(JsonRow ticket, History history, Instant opened)
            throws UnreadableFieldException {
        List<Transaction> changes = history.listOwnerChanges();
        String first = changes.isEmpty()
                ? ticket.findText("Owner.id").orElse("")
                : changes.get(0).before();
        List<Ownership> owners = new ArrayList<>();
        owners.add(new Ownership(TicketDetails.agent(first), null, opened));
        changes.forEach(
                change -> owners.add(new Ownership(TicketDetails.agent(change.after()), null, change.created())));
        return owners;
    }
}
