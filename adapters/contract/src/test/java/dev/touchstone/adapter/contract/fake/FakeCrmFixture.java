package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rating;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts up fake CRMs. */
final class FakeCrmFixture implements AdapterFixture {

    private static final String TOKEN = "a-token-of-the-fake";
    private static final Map<AnswerState, String> OUTCOMES = Map.of(
            AnswerState.ANSWERED, "answered",
            AnswerState.REFUSED, "refused",
            AnswerState.NOT_REACHED, "not reached");
    private static final Duration PAST = FakeCrmConnection.LAG.plusSeconds(2);

    private final Bug bug;
    private final DeleteMode deletes;
    private final Set<Verb> verbs;

    FakeCrmFixture(Bug bug, DeleteMode deletes, Set<Verb> verbs) {
        this.bug = bug;
        this.deletes = deletes;
        this.verbs = verbs;
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
        return new Source(FakeCrm.start(TOKEN, account, deletes != DeleteMode.RECONCILE), TOKEN, verbs);
    }

    @Override
    public FaultySource faultySource() {
        return (Source) filledSource();
    }

    @Override
    public LockedSource lockedSource() {
        FakeCrm crm = FakeCrm.start(TOKEN, ZoneOffset.UTC, true);
        return new LockedSource(new Source(crm, "not-the-token", verbs), crm::requests);
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
        Instant first = desk.now();
        desk.reopen(id);
        desk.pass(Duration.ofHours(1));
        desk.close(id);
        Instant closed = desk.now();
        long rating = desk.rate(id, 3);
        desk.pass(PAST);
        FactKey key = new FactKey("tickets", "1");
        return new MappedSource(
                source,
                List.of(
                        Answer.builder(
                                        new FactKey("surveys", Long.toString(rating)),
                                        "rating",
                                        "satisfaction",
                                        Long.toString(rating),
                                        AnswerState.ANSWERED,
                                        closed)
                                .scale(Scale.range(0, 5))
                                .value(BigDecimal.valueOf(3))
                                .about(key)
                                .build(),
                        Ticket.builder(key, opened, TicketStatus.CLOSED, "closed")
                                .circumstances(Circumstances.builder()
                                        .attribute("subject", "Where is my parcel?")
                                        .build())
                                .firstResponse(FirstResponse.at(answered))
                                .firstClosed(first)
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
    public MalformedSource malformedSource() {
        Source source = liveSource(ZoneOffset.UTC);
        FactKey first = source.create();
        FactKey malformed = source.create();
        FactKey last = source.create();
        source.crm.garble(Source.id(malformed), "yesterday");
        source.pass(PAST);
        return new MalformedSource(source, Set.of(first, last), "yesterday");
    }

    /** A fake CRM and the token that is tried on it. */
    static final class Source implements LiveSource, FaultySource {
        private final FakeCrm crm;
        private final String token;
        private final Set<Verb> verbs;

        Source(FakeCrm crm, String token, Set<Verb> verbs) {
            this.crm = crm;
            this.token = token;
            this.verbs = verbs;
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
        public Set<Verb> verbs() {
            return verbs;
        }

        @Override
        public Instant answer(FactKey record) {
            crm.desk().answer(id(record));
            return crm.desk().now();
        }

        @Override
        public Instant resolve(FactKey record) {
            crm.desk().close(id(record));
            return crm.desk().now();
        }

        @Override
        public void reopen(FactKey record) {
            crm.desk().reopen(id(record));
        }

        @Override
        public Rating rate(FactKey record) {
            return new Rating(survey(crm.desk().rate(id(record), 4)), BigDecimal.valueOf(4));
        }

        @Override
        public Set<AnswerState> outcomes() {
            return OUTCOMES.keySet();
        }

        @Override
        public FactKey callBack(FactKey record, AnswerState outcome) {
            Integer points = outcome == AnswerState.ANSWERED ? 5 : null;
            return survey(crm.desk().callBack(id(record), OUTCOMES.get(outcome), points));
        }

        private static FactKey survey(long id) {
            return new FactKey(FakeCrmMapper.SURVEYS, Long.toString(id));
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
