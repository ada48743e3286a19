package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.LockedSource;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rating;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.adapter.contract.fake.Gate;
import dev.touchstone.adapter.contract.real.RealCrm;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts up sources at a real Request Tracker: each is a queue of its own. */
public final class RequestTrackerFixture implements AdapterFixture {

    private static final Duration LAG = Duration.ofMinutes(1);
    private static final Duration PAST = LAG.plusSeconds(2);
    private static final AtomicInteger QUEUES = new AtomicInteger();

    private final RealCrm server;
    private final TestDesk desk;

    /**
     * Sources at a server.
     *
     * @param server running
     */
    public RequestTrackerFixture(RealCrm server) {
        this.server = server;
        this.desk = new TestDesk(server);
    }

    @Override
    public CrmAdapter newAdapter() {
        return new RequestTrackerAdapter();
    }

    @Override
    public Duration lag() {
        return LAG;
    }

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Source emptySource() {
        return source("reader", null);
    }

    @Override
    public Source filledSource() {
        return filled(emptySource());
    }

    private Source filled(Source source) {
        for (int i = 0; i < 7; i++) {
            long ticket = desk.create(source.queue, "Filled " + i);
            if (i % 3 == 0) {
                desk.setCustom("clerk", ticket, "CSAT", "4");
            }
            server.pass(Duration.ofSeconds(i % 3));
        }
        server.pass(PAST);
        return source;
    }

    @Override
    public TestSource otherSource() {
        return filledSource();
    }

    @Override
    public FaultySource faultySource() {
        return filled(source("reader", Gate.before(server.address())));
    }

    @Override
    public LiveSource liveSource(ZoneOffset account) {
        String reader =
                Map.of(8, "reader-east", -8, "reader-west").getOrDefault(account.getTotalSeconds() / 3600, "reader");
        return source(reader, null);
    }

    @Override
    public LockedSource lockedSource() {
        Gate gate = Gate.before(server.address());
        return new LockedSource(new Source("General", "reader", "not-the-password", gate), gate::requests);
    }

    @Override
    public MalformedSource malformedSource() {
        Source source = emptySource();
        long rated = desk.create(source.queue, "Rated");
        desk.setCustom("clerk", rated, "CSAT", "5");
        long misrated = desk.create(source.queue, "Rated in words");
        desk.setCustom("clerk", misrated, "CSAT", "excellent");
        long unrated = desk.create(source.queue, "Not rated");
        server.pass(PAST);
        return new MalformedSource(
                source, Set.of(ticket(rated), rating(rated), ticket(misrated), ticket(unrated)), "excellent");
    }

    @Override
    public TestSource sourceWithText(String text) {
        Source source = emptySource();
        desk.create(source.queue, text);
        server.pass(PAST);
        return source;
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("subject"));
    }

    @Override
    public Map<Rule, String> skips() {
        return Map.of(Rule.L4, "Request Tracker knows no callbacks");
    }

    @Override
    public MappedSource mappedSource() {
        return new MappedDesk(server, desk).fill(emptySource());
    }

    private Source source(String account, @Nullable Gate gate) {
        String queue = "Queue " + QUEUES.incrementAndGet();
        desk.openQueue(queue);
        return new Source(queue, account, "reader-of-the-tests", gate);
    }

    static FactKey ticket(long id) {
        return new FactKey("tickets", Long.toString(id));
    }

    static FactKey rating(long id) {
        return new FactKey("ratings", Long.toString(id));
    }

    /** A queue, and an account that reads it, perhaps through a gate. */
    final class Source implements LiveSource, FaultySource {
        private final String queue;
        private final String account;
        private final String password;
        private final @Nullable Gate gate;
        private final Map<FactKey, Instant> created = new LinkedHashMap<>();

        private Source(String queue, String account, String password, @Nullable Gate gate) {
            this.queue = queue;
            this.account = account;
            this.password = password;
            this.gate = gate;
        }

        String queue() {
            return queue;
        }

        private URI address() {
            return gate == null ? server.address() : gate.address();
        }

        @Override
        public Map<String, String> settings(int pageSize) {
            return Map.of(
                    "address", address().toString(),
                    "account", account,
                    "queues", queue,
                    "rating-field", "CSAT",
                    "channel-field", "Channel",
                    "complaint-field", "Complaint",
                    "timeout-seconds", "8",
                    "page-size", Integer.toString(Math.min(pageSize, 100)),
                    "allowed-networks", "127.0.0.1");
        }

        @Override
        public Map<String, Supplier<String>> secrets() {
            return Map.of("password", () -> password);
        }

        @Override
        public Optional<FactKey> addRecord() {
            FactKey key = create();
            pass(PAST);
            return Optional.of(key);
        }

        @Override
        public FactKey create() {
            FactKey key = ticket(desk.create(queue, "A ticket"));
            created.put(key, server.now());
            return key;
        }

        @Override
        public void change(FactKey record) {
            desk.set("clerk", id(record), "Priority", Integer.toString(1 + created.size()));
        }

        @Override
        public void delete(FactKey record) {
            desk.delete(id(record));
        }

        @Override
        public Set<Verb> verbs() {
            return Set.of(Verb.ANSWER, Verb.RESOLVE, Verb.REOPEN, Verb.RATE);
        }

        @Override
        public Instant answer(FactKey record) {
            desk.correspond("agent1", id(record), "An answer");
            return server.now();
        }

        @Override
        public Instant resolve(FactKey record) {
            desk.set("agent1", id(record), "Status", "resolved");
            return server.now();
        }

        @Override
        public void reopen(FactKey record) {
            desk.set("agent1", id(record), "Status", "open");
        }

        @Override
        public Rating rate(FactKey record) {
            desk.setCustom("clerk", id(record), "CSAT", "3");
            return new Rating(rating(id(record)), BigDecimal.valueOf(3));
        }

        @Override
        public FactKey createUnseen() {
            FactKey key = create();
            desk.hide(id(key));
            return key;
        }

        @Override
        public void show(FactKey record) {
            desk.show(id(record));
        }

        @Override
        public void pass(Duration time) {
            server.pass(time);
        }

        @Override
        public Instant created(FactKey record) {
            return created.get(record);
        }

        @Override
        public void fail(Failure how, int times) {
            Objects.requireNonNull(gate, "only a gate can fail").fail(how, times);
        }

        @Override
        public void close() {
            if (gate != null) {
                gate.close();
            }
        }

        private long id(FactKey key) {
            return Long.parseLong(key.key());
        }
    }
}
