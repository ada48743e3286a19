package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.toolkit.FreeText;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Role;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the facts about a ticket have in common: people, channel, queue, customer, the way back into Request Tracker. */
public final class TicketDetails {

    private final String address;
    private final @Nullable String channelField;

    /**
     * @param address where people open Request Tracker, without a slash at the end
     * @param channelField the name of the custom field that holds the channel; null for none
     */
    public TicketDetails(String address, @Nullable String channelField) {
        this.address = address;
        this.channelField = channelField;
    }

    Circumstances.Builder of(JsonRow ticket, History history) throws UnreadableFieldException {
        Circumstances.Builder builder = merged(ticket.getText("id"), history)
                .channel(channel(ticket))
                .priority(ticket.findText("Priority").orElse(null))
                .queue(ticket.findText("Queue.Name").orElse(null))
                .customer(
                        ticket.findText("Requestor.0.id").map(CustomerRef::new).orElse(null))
                .person(Role.OWNER, agent(ticket.findText("Owner.id").orElse("")));
        Set<String> customers = customers(ticket);
        ticket.findText("Creator.id")
                .filter(creator -> !customers.contains(creator))
                .ifPresent(creator -> builder.person(Role.OPENER, agent(creator)));
        history.listTransfers().stream()
                .map(Transaction::creator)
                .forEach(creator -> builder.person(Role.TRANSFERRED_BY, agent(creator)));
        Optional<String> subject = ticket.findText("Subject");
        subject.ifPresent(text -> builder.attribute("subject", FreeText.attribute(text)));
        return builder;
    }

    /** What is still known of a ticket that is another one now. */
    Circumstances.Builder merged(String id, History history) {
        OptionalLong newest = history.findNewest(entry -> true);
        return Circumstances.builder()
                .sourceVersion(newest.isPresent() ? Long.toString(newest.getAsLong()) : null)
                .link(URI.create(address + "/Ticket/Display.html?id=" + id));
    }

    /** The requestors and those who get copies: whoever is on the customer's side. */
    Set<String> customers(JsonRow ticket) throws UnreadableFieldException {
        Set<String> names = new LinkedHashSet<>();
        for (String list : List.of("Requestor", "Cc")) {
            for (JsonRow person : ticket.listRows(list)) {
                names.add(person.getText("id"));
            }
        }
        return names;
    }

    /** The value of a custom field that holds one value; empty if it is not there or holds none. */
    Optional<String> findCustom(JsonRow ticket, @Nullable String field) throws UnreadableFieldException {
        for (JsonRow each : ticket.listRows("CustomFields")) {
            if (each.findText("name").filter(name -> name.equals(field)).isPresent()) {
                return each.listTexts("values").stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** Null for an account that is nobody's. */
    static @Nullable AgentRef agent(String name) {
        return History.isPerson(name) ? new AgentRef(name) : null;
    }

    private Channel channel(JsonRow ticket) throws UnreadableFieldException {
        return findCustom(ticket, channelField).map(FreeText::channel).orElse(Channel.UNKNOWN);
    }
}
