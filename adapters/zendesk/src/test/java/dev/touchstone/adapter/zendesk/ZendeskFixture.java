package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.adapter.zendesk.fake.FakeZendesk;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts up accounts of the fake Zendesk. */
class ZendeskFixture implements AdapterFixture {

    @Override
    public CrmAdapter newAdapter() {
        return new ZendeskAdapter();
    }

    @Override
    public Duration lag() {
        return Zendesk.WITHHELD;
    }

    @Override
    public ZendeskSource liveSource(ZoneOffset account) {
        return emptySource();
    }

    @Override
    public ZendeskSource emptySource() {
        return new ZendeskSource(FakeZendesk.API_TOKEN);
    }

    @Override
    public ZendeskSource filledSource() {
        ZendeskSource source = emptySource();
        for (int i = 0; i < 12; i++) {
            FactKey ticket = source.create();
            source.pass(Duration.ofSeconds(i % 3));
            if (i % 4 == 0) {
                source.rate(ticket);
            }
        }
        source.pass(ZendeskSource.PAST);
        return source;
    }

    @Override
    public TestSource otherSource() {
        return filledSource();
    }

    @Override
    public FaultySource faultySource() {
        return filledSource();
    }

    @Override
    public LockedSource lockedSource() {
        ZendeskSource source = new ZendeskSource("not-the-token");
        return new LockedSource(source, source::requests);
    }

    @Override
    public MalformedSource malformedSource() {
        ZendeskSource source = emptySource();
        FactKey first = source.create();
        FactKey malformed = source.create();
        FactKey last = source.create();
        source.account().garbleCreation(ZendeskSource.id(malformed), "yesterday");
        source.pass(ZendeskSource.PAST);
        return new MalformedSource(source, Set.of(first, last), "yesterday");
    }

    @Override
    public MappedSource mappedSource() {
        return new MappedAccount(emptySource()).fill();
    }

    @Override
    public TestSource sourceWithText(String text) {
        ZendeskSource source = emptySource();
        source.account().create(text);
        source.pass(ZendeskSource.PAST);
        return source;
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("subject"));
    }

    @Override
    public Map<Rule, String> skips() {
        return Map.of(Rule.L4, "Zendesk knows no callbacks");
    }
}
