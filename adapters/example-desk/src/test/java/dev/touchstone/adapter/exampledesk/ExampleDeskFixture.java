package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.adapter.contract.fake.FakeCrm;
import dev.touchstone.adapter.contract.fake.FakeDesk;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts up the sources that the contract asks for: here fake CRMs, later a server of your own. */
final class ExampleDeskFixture implements AdapterFixture {

    private static final String TOKEN = "a-token-of-the-fake";
    private static final Duration PAST = ExampleDeskConnection.LAG.plusSeconds(2);

    @Override
    public CrmAdapter newAdapter() {
        return new ExampleDeskAdapter();
    }

    @Override
    public Duration lag() {
        return ExampleDeskConnection.LAG;
    }

    @Override
    public ExampleDeskSource liveSource(ZoneOffset account) {
        return new ExampleDeskSource(FakeCrm.start(TOKEN, account, true), TOKEN);
    }

    @Override
    public TestSource emptySource() {
        return liveSource(ZoneOffset.UTC);
    }

    @Override
    public TestSource filledSource() {
        ExampleDeskSource source = liveSource(ZoneOffset.UTC);
        for (int i = 0; i < 20; i++) {
            FactKey ticket = source.create();
            source.pass(Duration.ofSeconds(i % 3));
            if (i % 4 == 0) {
                source.rate(ticket);
            }
        }
        source.pass(PAST);
        return source;
    }

    @Override
    public TestSource otherSource() {
        return filledSource();
    }

    @Override
    public FaultySource faultySource() {
        return (FaultySource) filledSource();
    }

    @Override
    public LockedSource lockedSource() {
        FakeCrm crm = FakeCrm.start(TOKEN, ZoneOffset.UTC, true);
        return new LockedSource(new ExampleDeskSource(crm, "not-the-token"), crm::requests);
    }

    @Override
    public MalformedSource malformedSource() {
        ExampleDeskSource source = liveSource(ZoneOffset.UTC);
        FactKey first = source.create();
        FactKey malformed = source.create();
        FactKey last = source.create();
        source.crm().garble(Long.parseLong(malformed.key()), "yesterday");
        source.pass(PAST);
        return new MalformedSource(source, Set.of(first, last), "yesterday");
    }

    /** One record with every field that the adapter can fill, and the facts that must come of it. */
    @Override
    public MappedSource mappedSource() {
        ExampleDeskSource source = liveSource(ZoneOffset.UTC);
        FakeDesk desk = source.crm().desk();
        Instant opened = desk.now();
        long id = desk.create("Where is my parcel?");
        desk.pass(Duration.ofMinutes(3));
        desk.answer(id);
        Instant answered = desk.now();
        desk.close(id);
        desk.reopen(id);
        desk.pass(Duration.ofHours(1));
        desk.close(id);
        Instant closed = desk.now();
        String rating = Long.toString(desk.rate(id, 4));
        desk.pass(PAST);
        FactKey key = new FactKey("tickets", Long.toString(id));
        return new MappedSource(
                source,
                List.of(
                        Ticket.builder(key, opened, TicketStatus.CLOSED, "closed")
                                .circumstances(Circumstances.builder()
                                        .attribute("subject", "Where is my parcel?")
                                        .build())
                                .firstResponse(FirstResponse.at(answered))
                                .firstClosed(answered)
                                .lastClosed(closed)
                                .reopens(1)
                                .build(),
                        Answer.builder(
                                        new FactKey("surveys", rating),
                                        "rating",
                                        "satisfaction",
                                        rating,
                                        AnswerState.ANSWERED,
                                        closed)
                                .scale(Scale.range(1, 5))
                                .value(BigDecimal.valueOf(4))
                                .about(key)
                                .build()));
    }

    @Override
    public TestSource sourceWithText(String text) {
        ExampleDeskSource source = liveSource(ZoneOffset.UTC);
        source.crm().desk().create(text);
        source.pass(PAST);
        return source;
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("subject"));
    }
}
