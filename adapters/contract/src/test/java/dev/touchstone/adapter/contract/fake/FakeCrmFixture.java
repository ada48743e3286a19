package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts up fake CRMs. */
final class FakeCrmFixture implements AdapterFixture {

    private static final String TOKEN = "a-token-of-the-fake";
    private static final Duration PAST = FakeCrmConnection.LAG.plusSeconds(2);

    private final Bug bug;
    private final DeleteMode deletes;

    FakeCrmFixture(Bug bug, DeleteMode deletes) {
        this.bug = bug;
        this.deletes = deletes;
    }

    @Override
    public CrmAdapter newAdapter() {
        return new FakeCrmAdapter(bug, deletes);
    }

    @Override
    public Duration lag() {
        return FakeCrmConnection.LAG;
    }

    @Override
    public TestSource filledSource() {
        Source source = liveSource(ZoneOffset.UTC);
        for (int i = 0; i < 20; i++) {
            source.create();
            source.pass(Duration.ofSeconds(i % 3));
        }
        source.pass(PAST);
        source.crm.findNothingFrom(15);
        return source;
    }

    @Override
    public TestSource otherSource() {
        return filledSource();
    }

    @Override
    public TestSource emptySource() {
        return liveSource(ZoneOffset.UTC);
    }

    @Override
    public Source liveSource(ZoneOffset account) {
        return new Source(FakeCrm.start(TOKEN, account, deletes == DeleteMode.IN_FEED), TOKEN);
    }

    @Override
    public FaultySource faultySource() {
        return (Source) filledSource();
    }

    @Override
    public LockedSource lockedSource() {
        FakeCrm crm = FakeCrm.start(TOKEN, ZoneOffset.UTC, true);
        return new LockedSource(new Source(crm, "not-the-token"), crm::requests);
    }

    @Override
    public MappedSource mappedSource() {
        Source source = liveSource(ZoneOffset.UTC);
        FakeDesk desk = source.crm.desk();
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
        desk.pass(PAST);
        return new MappedSource(
                source,
                List.of(Ticket.builder(new FactKey("tickets", "1"), opened, TicketStatus.CLOSED, "closed")
                        .circumstances(Circumstances.builder()
                                .attribute("subject", "Where is my parcel?")
                                .build())
                        .firstResponse(FirstResponse.at(answered))
                        .lastClosed(closed)
                        .reopens(1)
                        .build()));
    }

    @Override
    public TestSource sourceWithText(String text) {
        Source source = liveSource(ZoneOffset.UTC);
        source.crm.desk().create(text);
        source.pass(PAST);
        return source;
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("subject"));
    }

    @Override
    public Path readme() {
        return Path.of("src/test/resources/fake-crm.md");
    }

    @Override
    public Map<Rule, String> skips() {
        return Map.of(Rule.E3, "the fake keeps its tickets by type and cannot hold a malformed one");
    }

    /** A fake CRM and the token that is tried on it. */
    static final class Source implements LiveSource, FaultySource {
        private final FakeCrm crm;
        private final String token;

        Source(FakeCrm crm, String token) {
            this.crm = crm;
            this.token = token;
        }

        @Override
        public Map<String, String> settings(int pageSize) {
            return Map.of("address", crm.address().toString(), "page-size", Integer.toString(pageSize));
        }

        @Override
        public Map<String, Supplier<String>> secrets() {
            return Map.of("token", () -> token);
        }

        @Override
        public Optional<FactKey> addRecord() {
            FactKey key = create();
            pass(PAST);
            return Optional.of(key);
        }

        @Override
        public FactKey create() {
            return key(crm.desk().create("A ticket"));
        }

        @Override
        public void change(FactKey record) {
            crm.desk().change(id(record));
        }

        @Override
        public void delete(FactKey record) {
            crm.desk().delete(id(record));
        }

        @Override
        public FactKey createUnseen() {
            return key(crm.desk().createUnseen("A ticket in a long transaction"));
        }

        @Override
        public void show(FactKey record) {
            crm.desk().show(id(record));
        }

        @Override
        public void pass(Duration time) {
            crm.desk().pass(time);
        }

        @Override
        public Instant created(FactKey record) {
            return crm.desk().get(id(record)).created();
        }

        @Override
        public void fail(Failure how, int times) {
            crm.fail(how, times);
        }

        @Override
        public void close() {
            crm.close();
        }

        private static FactKey key(long id) {
            return new FactKey("tickets", Long.toString(id));
        }

        private static long id(FactKey key) {
            return Long.parseLong(key.key());
        }
    }
}
