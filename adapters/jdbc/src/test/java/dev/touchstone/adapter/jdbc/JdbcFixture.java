package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts up databases of a small CRM. */
final class JdbcFixture implements AdapterFixture {

    private static final Duration PAST = CrmDatabase.LAG.plusSeconds(2);

    private final DeleteMode deletes;

    JdbcFixture(DeleteMode deletes) {
        this.deletes = deletes;
    }

    @Override
    public CrmAdapter newAdapter() {
        return new JdbcAdapter();
    }

    @Override
    public Duration lag() {
        return CrmDatabase.LAG;
    }

    @Override
    public CrmDatabase liveSource(ZoneOffset account) {
        return new CrmDatabase(account, deletes, CrmDatabase.PASSWORD);
    }

    @Override
    public TestSource emptySource() {
        return liveSource(ZoneOffset.UTC);
    }

    @Override
    public TestSource filledSource() {
        CrmDatabase source = liveSource(ZoneOffset.UTC);
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
        CrmDatabase source = new CrmDatabase(ZoneOffset.UTC, deletes, "not-the-password");
        return new LockedSource(source, source.wire()::connections);
    }

    /** A CRM that keeps times as texts, one of which is none. */
    @Override
    public MalformedSource malformedSource() {
        CrmDatabase source = liveSource(ZoneOffset.UTC);
        FactKey first = source.create();
        FactKey malformed = source.create();
        FactKey last = source.create();
        source.run("ALTER TABLE ticket ALTER created TYPE text USING to_char(created, 'YYYY-MM-DD HH24:MI:SS')");
        source.run("UPDATE ticket SET created = 'yesterday' WHERE id = ?", CrmDatabase.id(malformed));
        source.pass(PAST);
        return new MalformedSource(source, Set.of(first, last), "yesterday");
    }

    @Override
    public MappedSource mappedSource() {
        CrmDatabase source = liveSource(ZoneOffset.UTC);
        Instant opened = source.now();
        FactKey key = source.create("Where is my parcel?");
        source.pass(Duration.ofMinutes(3));
        Instant answered = source.answer(key);
        Instant first = source.resolve(key);
        source.reopen(key);
        source.pass(Duration.ofHours(1));
        Instant closed = source.resolve(key);
        FactKey rating = source.rate(key).key();
        source.pass(PAST);
        return new MappedSource(
                source,
                List.of(
                        Ticket.builder(key, opened, TicketStatus.CLOSED, "closed")
                                .circumstances(Circumstances.builder()
                                        .person(Role.OWNER, new AgentRef("lin"))
                                        .attribute("subject", "Where is my parcel?")
                                        .build())
                                .firstResponse(FirstResponse.at(answered))
                                .firstClosed(first)
                                .lastClosed(closed)
                                .reopens(1)
                                .build(),
                        Answer.builder(rating, "rating", "satisfaction", rating.key(), AnswerState.ANSWERED, closed)
                                .scale(Scale.range(1, 5))
                                .value(BigDecimal.valueOf(4))
                                .raw("4.0")
                                .about(key)
                                .build()));
    }

    @Override
    public TestSource sourceWithText(String text) {
        CrmDatabase source = liveSource(ZoneOffset.UTC);
        source.create(text);
        source.pass(PAST);
        return source;
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("subject"));
    }

    @Override
    public Map<Rule, String> skips() {
        return Map.of(Rule.E1, "a database asks nobody to wait until an instant");
    }
}
