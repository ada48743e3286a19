package dev.touchstone.adapter.redmine.issue;

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
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a ticket of an issue and its journals. */
public final class TicketMapping implements Mapping {

    /** The stream of tickets. */
    public static final String STREAM = "tickets";

    private static final TimeForm TIME = TimeForm.iso();

    private final IssueDetails details;
    private final Statuses statuses;
    private final @Nullable String complaintField;
    private final String complaintWord;

    /**
     * @param details people, channel and the like
     * @param statuses what the states mean
     * @param complaintField the name of the custom field that marks complaints; null for none
     * @param complaintWord its value for a complaint
     */
    public TicketMapping(
            IssueDetails details, Statuses statuses, @Nullable String complaintField, String complaintWord) {
        this.details = details;
        this.statuses = statuses;
        this.complaintField = complaintField;
        this.complaintWord = complaintWord;
    }

    @Override
    public boolean concerns(JsonRow issue) {
        return true;
    }

    @Override
    public Ticket map(JsonRow issue) throws UnreadableFieldException {
        History history = History.of(issue);
        String raw = issue.getText("status.name");
        TicketStatus status =
                statuses.meaning(raw, issue.findTruth("status.is_closed").orElse(false));
        Instant opened = issue.getInstant("created_on", TIME);
        String customer = details.customer(issue);
        Optional<Journal> response = history.findFirstNote(customer);
        List<Journal> closes = history.listCloses(statuses);
        Circumstances.Builder circumstances = details.of(issue, history);
        response.ifPresent(note -> circumstances.person(Role.FIRST_RESPONDER, IssueDetails.agent(note.user())));
        Ticket.Builder fact = Ticket.builder(new FactKey(STREAM, issue.getText("id")), opened, status, raw)
                .firstResponse(response.map(note -> new FirstResponse(note.created(), null, ResponseBasis.DERIVED))
                        .orElse(null))
                .reopens(history.countReopens(statuses))
                .contacts(customer.isEmpty() ? null : 1 + history.countNotes(customer))
                .transfers(history.listTransfers().size())
                .complaint(complaint(issue))
                .owners(owners(issue, history, opened));
        if (!closes.isEmpty()) {
            fact.firstClosed(closes.get(0).created());
        }
        if (StatusWords.isOver(status) && !closes.isEmpty()) {
            Journal close = closes.get(closes.size() - 1);
            fact.lastClosed(close.created());
            circumstances.person(Role.RESOLVER, IssueDetails.agent(close.user()));
        } else if (StatusWords.isOver(status)) {
            Instant closed = issue.findInstant("closed_on", TIME).orElse(null);
            fact.firstClosed(closed).lastClosed(closed);
        }
        return fact.circumstances(circumstances.build()).build();
    }

    private @Nullable Boolean complaint(JsonRow issue) throws UnreadableFieldException {
        return complaintField == null
                ? null
                : details.findCustom(issue, complaintField)
                        .filter(field -> field.value().strip().equalsIgnoreCase(complaintWord))
                        .isPresent();
    }

    /** Who owned it first stands in the first change, or is still the owner. */
    private static List<Ownership> owners(JsonRow issue, History history, Instant opened)
            throws UnreadableFieldException {
        List<Journal> changes = history.listOwnerChanges();
        String first = changes.isEmpty()
                ? issue.findText("assigned_to.id").orElse("")
                : changes.get(0).find(History.OWNER).orElseThrow().before();
        List<Ownership> owners = new ArrayList<>();
        owners.add(new Ownership(IssueDetails.agent(first), null, opened));
        changes.forEach(journal -> owners.add(new Ownership(
                IssueDetails.agent(journal.find(History.OWNER).orElseThrow().after()), null, journal.created())));
        return owners;
    }
}
