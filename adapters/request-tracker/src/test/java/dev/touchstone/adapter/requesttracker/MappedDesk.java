package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.real.RealCrm;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One ticket to which everything happens that the adapter tells, and the facts that it must become. */
final class MappedDesk {

    private static final AgentRef FIRST = new AgentRef("agent1");
    private static final AgentRef SECOND = new AgentRef("agent2");

    private final RealCrm server;
    private final TestDesk desk;

    MappedDesk(RealCrm server, TestDesk desk) {
        this.server = server;
        this.desk = desk;
    }

    MappedSource fill(RequestTrackerFixture.Source source) {
        Instant opened = server.now();
        long id = desk.create(
                "clerk",
                Json.createObjectBuilder()
                        .add("Queue", source.queue())
                        .add("Subject", "Where is my parcel? 包裹在哪里？")
                        .add("Requestor", "customer")
                        .add("Priority", 7)
                        .add(
                                "CustomFields",
                                Json.createObjectBuilder()
                                        .add("Channel", "E-Mail")
                                        .add("Complaint", "Yes"))
                        .build());
        Instant taken = pass(Duration.ofMinutes(1));
        desk.set("clerk", id, "Owner", "agent1");
        desk.comment("agent1", id, "For us only");
        Instant answered = pass(Duration.ofMinutes(3));
        desk.correspond("agent1", id, "On its way");
        Instant closed = pass(Duration.ofMinutes(5));
        desk.set("agent1", id, "Status", "resolved");
        pass(Duration.ofHours(1));
        desk.correspond("customer", id, "It is not here");
        Instant handedOver = pass(Duration.ofMinutes(2));
        desk.set("clerk", id, "Owner", "agent2");
        Instant closedAgain = pass(Duration.ofMinutes(30));
        desk.set("agent2", id, "Status", "resolved");
        Instant rated = pass(Duration.ofDays(1));
        desk.setCustom("clerk", id, "CSAT", "4");
        pass(Duration.ofMinutes(2));
        Ticket ticket = Ticket.builder(RequestTrackerFixture.ticket(id), opened, TicketStatus.SOLVED, "resolved")
                .circumstances(circumstances(source, id)
                        .person(Role.FIRST_RESPONDER, FIRST)
                        .person(Role.RESOLVER, SECOND)
                        .build())
                .firstResponse(new FirstResponse(answered, null, ResponseBasis.DERIVED))
                .firstClosed(closed)
                .lastClosed(closedAgain)
                .reopens(1)
                .contacts(2)
                .transfers(1)
                .complaint(true)
                .owners(List.of(
                        new Ownership(null, null, opened),
                        new Ownership(FIRST, null, taken),
                        new Ownership(SECOND, null, handedOver)))
                .build();
        Answer answer = Answer.builder(
                        RequestTrackerFixture.rating(id),
                        "request-tracker",
                        "CSAT",
                        Long.toString(id),
                        AnswerState.ANSWERED,
                        rated)
                .circumstances(
                        circumstances(source, id).person(Role.SERVED_BY, SECOND).build())
                .scale(Scale.range(1, 5))
                .value(BigDecimal.valueOf(4))
                .raw("4")
                .about(RequestTrackerFixture.ticket(id))
                .contactAt(closedAgain)
                .build();
        return new MappedSource(source, List.of(ticket, answer));
    }

    private Circumstances.Builder circumstances(RequestTrackerFixture.Source source, long id) {
        return Circumstances.builder()
                .person(Role.OPENER, new AgentRef("clerk"))
                .person(Role.OWNER, SECOND)
                .person(Role.TRANSFERRED_BY, new AgentRef("clerk"))
                .channel(new Channel("e-mail"))
                .priority("7")
                .queue(source.queue())
                .attribute("subject", "Where is my parcel? 包裹在哪里？")
                .customer(new CustomerRef("customer"))
                .sourceVersion(desk.lastTransaction(id))
                .link(URI.create(server.address() + "/Ticket/Display.html?id=" + id));
    }

    /** Lets time go by, and tells what time it is then. */
    private Instant pass(Duration time) {
        server.pass(time);
        return server.now();
    }
}
