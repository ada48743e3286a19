package dev.touchstone.adapter.redmine;

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

/** One issue to which everything happens that the adapter tells, and the facts that it must become. */
final class MappedDesk {

    private final RealCrm server;
    private final TestDesk desk;
    private final AgentRef first;
    private final AgentRef second;
    private final String customer;

    MappedDesk(RealCrm server, TestDesk desk) {
        this.server = server;
        this.desk = desk;
        this.first = new AgentRef(Integer.toString(desk.numberOf("agent1")));
        this.second = new AgentRef(Integer.toString(desk.numberOf("agent2")));
        this.customer = Integer.toString(desk.numberOf("customer"));
    }

    MappedSource fill(RedmineFixture.Source source) {
        desk.employ("agent1", source.project());
        desk.employ("agent2", source.project());
        Instant opened = server.now();
        long id = desk.create(
                "customer",
                Json.createObjectBuilder()
                        .add("project_id", source.project())
                        .add("tracker_id", 3)
                        .add("subject", "Where is my parcel? 包裹在哪里？")
                        .build());
        Instant taken = pass(Duration.ofMinutes(1));
        desk.set("agent1", id, "assigned_to_id", Integer.parseInt(first.id()));
        desk.setCustom("agent1", id, TestDesk.CHANNEL, "E-Mail");
        desk.setCustom("agent1", id, TestDesk.COMPLAINT, "1");
        desk.set("agent1", id, "priority_id", 3);
        desk.notePrivately("agent1", id, "For us only");
        desk.note("customer", id, "Hello?");
        Instant answered = pass(Duration.ofMinutes(3));
        desk.note("agent1", id, "On its way");
        Instant resolved = pass(Duration.ofMinutes(5));
        desk.set("agent1", id, "status_id", TestDesk.RESOLVED);
        pass(Duration.ofMinutes(1));
        desk.set("agent1", id, "status_id", TestDesk.CLOSED);
        pass(Duration.ofHours(1));
        desk.set("agent2", id, "status_id", TestDesk.OPEN);
        Instant handedOver = pass(Duration.ofMinutes(2));
        desk.set("agent1", id, "assigned_to_id", Integer.parseInt(second.id()));
        Instant closedAgain = pass(Duration.ofMinutes(30));
        desk.set("agent2", id, "status_id", TestDesk.CLOSED);
        Instant rated = pass(Duration.ofDays(1));
        desk.setCustom("clerk", id, TestDesk.CSAT, "4");
        pass(Duration.ofMinutes(2));
        Ticket ticket = Ticket.builder(RedmineFixture.ticket(id), opened, TicketStatus.CLOSED, "Closed")
                .circumstances(circumstances(source, id, rated)
                        .person(Role.FIRST_RESPONDER, first)
                        .person(Role.RESOLVER, second)
                        .build())
                .firstResponse(new FirstResponse(answered, null, ResponseBasis.DERIVED))
                .firstClosed(resolved)
                .lastClosed(closedAgain)
                .reopens(1)
                .contacts(2)
                .transfers(1)
                .complaint(true)
                .owners(List.of(
                        new Ownership(null, null, opened),
                        new Ownership(first, null, taken),
                        new Ownership(second, null, handedOver)))
                .build();
        Answer answer = Answer.builder(
                        RedmineFixture.rating(id), "redmine", "CSAT", Long.toString(id), AnswerState.ANSWERED, rated)
                .circumstances(circumstances(source, id, rated)
                        .person(Role.SERVED_BY, second)
                        .build())
                .scale(Scale.range(1, 5))
                .value(BigDecimal.valueOf(4))
                .raw("4")
                .about(RedmineFixture.ticket(id))
                .contactAt(closedAgain)
                .build();
        return new MappedSource(source, List.of(ticket, answer));
    }

    private Circumstances.Builder circumstances(RedmineFixture.Source source, long id, Instant changed) {
        return Circumstances.builder()
                .person(Role.OWNER, second)
                .person(Role.TRANSFERRED_BY, first)
                .channel(new Channel("e-mail"))
                .type("Support")
                .priority("High")
                .queue("Project " + source.project())
                .attribute("subject", "Where is my parcel? 包裹在哪里？")
                .customer(new CustomerRef(customer))
                .sourceVersion(changed.toString())
                .link(URI.create(server.address() + "/issues/" + id));
    }

    /** Lets time go by, and tells what time it is then. */
    private Instant pass(Duration time) {
        server.pass(time);
        return server.now();
    }
}
