package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.FreeText;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a ticket of a ticket and what Zendesk has measured about it. */
public final class TicketMapping {

    /** The stream of tickets. */
    public static final String STREAM = "tickets";

    private static final TimeForm TIME = TimeForm.iso();
    private static final int MOST_TAGS = 64;

    private final String address;
    private final @Nullable String complaintTag;
    private final ResponseBasis basis;

    /**
     * @param address where people open Zendesk, without a slash at the end
     * @param complaintTag the tag that marks complaints; null for none
     * @param basis by which of Zendesk's two clocks the first response is told: the calendar or business hours
     */
    public TicketMapping(String address, @Nullable String complaintTag, ResponseBasis basis) {
        this.address = address;
        this.complaintTag = complaintTag;
        this.basis = basis;
    }

    /**
     * Whether the ticket is one that was deleted, of which only key and stamp can be relied on.
     *
     * @param ticket as exported
     * @return true if so
     * @throws UnreadableFieldException if that cannot be told
     */
    public static boolean isDeleted(JsonRow ticket) throws UnreadableFieldException {
        return States.isDeleted(ticket);
    }

    /**
     * The fact.
     *
     * @param ticket with its {@code metric_set} and its {@code group}, not a deleted one
     * @return the fact
     * @throws UnreadableFieldException if a field keeps it from becoming one
     */
    public Ticket map(JsonRow ticket) throws UnreadableFieldException {
        List<String> tags = ticket.listTexts("tags");
        TicketStatus status = States.of(ticket, tags);
        Instant opened = ticket.getInstant("created_at", TIME);
        Metrics metrics = new Metrics(ticket);
        Resolution resolution = Resolution.of(metrics, opened, StatusWords.isOver(status));
        return Ticket.builder(new FactKey(STREAM, ticket.getText("id")), opened, status, ticket.getText("status"))
                .circumstances(circumstances(ticket, tags, StatusWords.isOver(status)))
                .firstResponse(metrics.firstResponse(basis))
                .firstClosed(resolution.first())
                .lastClosed(resolution.last())
                .reopens(metrics.findCount("reopens").orElse(null))
                .transfers(metrics.findCount("assignee_stations")
                        .map(stations -> Math.max(0, stations - 1))
                        .orElse(null))
                .complaint(complaintTag == null ? null : tags.contains(complaintTag))
                .owners(Owners.of(ticket, metrics, opened))
                .build();
    }

    private Circumstances circumstances(JsonRow ticket, List<String> tags, boolean over)
            throws UnreadableFieldException {
        Optional<String> requester = ticket.findText("requester_id");
        Optional<AgentRef> assignee = ticket.findText("assignee_id").map(AgentRef::new);
        Circumstances.Builder builder = Circumstances.builder()
                .channel(ticket.findText("via.channel").map(FreeText::channel).orElse(Channel.UNKNOWN))
                .type(ticket.findText("type").orElse(null))
                .priority(ticket.findText("priority").orElse(null))
                .queue(ticket.findText("group.name").orElse(null))
                .customer(requester.map(CustomerRef::new).orElse(null))
                .person(Role.OWNER, assignee.orElse(null))
                .person(Role.RESOLVER, over ? assignee.orElse(null) : null)
                .sourceVersion(ticket.findText("updated_at").orElse(null))
                .link(URI.create(address + "/agent/tickets/" + ticket.getText("id")));
        ticket.findText("submitter_id")
                .filter(submitter -> requester.isPresent() && !requester.get().equals(submitter))
                .ifPresent(submitter -> builder.person(Role.OPENER, new AgentRef(submitter)));
        tags.stream().sorted().limit(MOST_TAGS).forEach(builder::tag);
        ticket.findText("subject").ifPresent(text -> builder.attribute("subject", FreeText.attribute(text)));
        return builder.build();
    }
}
