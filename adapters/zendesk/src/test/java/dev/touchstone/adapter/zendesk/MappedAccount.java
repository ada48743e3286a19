package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.zendesk.fake.FakeAccount;
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
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One ticket to which everything happens that the adapter tells, and the facts that it must become. */
final class MappedAccount {

    private static final AgentRef FIRST = new AgentRef(Long.toString(FakeAccount.FIRST_AGENT));
    private static final AgentRef SECOND = new AgentRef(Long.toString(FakeAccount.SECOND_AGENT));
    private static final TeamRef RETURNS = new TeamRef(Long.toString(FakeAccount.RETURNS));
    private static final CustomerRef CUSTOMER = new CustomerRef(Long.toString(FakeAccount.CUSTOMER));

    private final ZendeskSource source;
    private final FakeAccount account;

    MappedAccount(ZendeskSource source) {
        this.source = source;
        this.account = source.account();
    }

    MappedSource fill() {
        Instant opened = account.now();
        long id = account.create("Where is my parcel? 包裹在哪里？");
        account.openedBy(id, FakeAccount.FIRST_AGENT);
        account.describe(id, "incident", "high", "native_messaging", List.of("vip", "complaint"));
        account.pass(Duration.ofMinutes(2));
        account.assign(id, FakeAccount.FIRST_AGENT);
        account.pass(Duration.ofMinutes(3));
        account.reply(id);
        account.pass(Duration.ofMinutes(20));
        account.solve(id);
        account.pass(Duration.ofHours(1));
        account.reopen(id);
        account.pass(Duration.ofMinutes(5));
        account.assign(id, FakeAccount.SECOND_AGENT);
        Instant handedOver = account.now();
        account.pass(Duration.ofSeconds(100));
        account.solve(id);
        Instant solved = account.now();
        account.pass(Duration.ofHours(3));
        long rating = account.offerRating(id);
        account.pass(Duration.ofDays(1));
        account.rate(rating, "bad", "Much too late");
        Instant rated = account.now();
        account.pass(ZendeskSource.PAST);

        URI link = URI.create(source.settings(1).get("address") + "/agent/tickets/" + id);
        Ticket ticket = Ticket.builder(ZendeskSource.ticket(id), opened, TicketStatus.SOLVED, "solved")
                .circumstances(Circumstances.builder()
                        .person(Role.OPENER, FIRST)
                        .person(Role.OWNER, SECOND)
                        .person(Role.RESOLVER, SECOND)
                        .channel(new Channel("native-messaging"))
                        .type("incident")
                        .priority("high")
                        .queue("Returns")
                        .tag("complaint")
                        .tag("vip")
                        .attribute("subject", "Where is my parcel? 包裹在哪里？")
                        .customer(CUSTOMER)
                        .sourceVersion(rated.toString())
                        .link(link)
                        .build())
                .firstResponse(new FirstResponse(null, Duration.ofMinutes(5), ResponseBasis.CALENDAR))
                .firstClosed(opened.plus(Duration.ofMinutes(25)))
                .lastClosed(solved)
                .reopens(1)
                .transfers(1)
                .complaint(true)
                .owners(List.of(new Ownership(SECOND, RETURNS, handedOver)))
                .build();
        Answer answer = Answer.builder(
                        ZendeskSource.rating(rating),
                        "zendesk",
                        "satisfaction",
                        Long.toString(rating),
                        AnswerState.ANSWERED,
                        rated)
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, SECOND)
                        .customer(CUSTOMER)
                        .sourceVersion(rated.toString())
                        .link(link)
                        .build())
                .scale(Scale.range(0, 1))
                .value(BigDecimal.ZERO)
                .raw("bad")
                .about(ZendeskSource.ticket(id))
                .comment("Much too late")
                .build();
        return new MappedSource(source, List.of(ticket, answer));
    }
}
