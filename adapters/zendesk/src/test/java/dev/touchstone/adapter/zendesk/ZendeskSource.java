package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.Rating;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.adapter.contract.fake.Gate;
import dev.touchstone.adapter.zendesk.fake.FakeAccount;
import dev.touchstone.adapter.zendesk.fake.FakeZendesk;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A fake account whose tickets are the records, behind a gate that can fail. */
class ZendeskSource implements LiveSource, FaultySource {

    static final Duration PAST = Zendesk.WITHHELD.plusSeconds(2);

    private final FakeZendesk fake = FakeZendesk.start();
    private final Gate gate = Gate.before(fake.address());
    private final String token;

    ZendeskSource(String token) {
        this.token = token;
    }

    FakeZendesk fake() {
        return fake;
    }

    FakeAccount account() {
        return fake.account();
    }

    /** An open connection with these settings besides, or instead. */
    Connection connect(Map<String, String> others) throws AdapterException, InvalidSettingsException {
        ZendeskAdapter adapter = new ZendeskAdapter();
        Map<String, String> settings = new HashMap<>(settings(Zendesk.MOST_TICKETS));
        settings.putAll(others);
        return adapter.connect(Settings.of(adapter.describe().settings(), settings, secrets()));
    }

    int requests() {
        return gate.requests();
    }

    @Override
    public Map<String, String> settings(int pageSize) {
        return Map.of(
                "address",
                gate.address().toString(),
                "account",
                FakeZendesk.ACCOUNT,
                "complaint-tag",
                "complaint",
                "timeout-seconds",
                "8",
                "page-size",
                Integer.toString(pageSize),
                "allowed-networks",
                "127.0.0.1");
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
        return ticket(account().create("A ticket"));
    }

    @Override
    public void change(FactKey record) {
        account().change(id(record));
    }

    @Override
    public void delete(FactKey record) {
        account().delete(id(record));
    }

    @Override
    public FactKey createUnseen() {
        return ticket(account().createUnseen("A ticket that takes its time"));
    }

    @Override
    public void show(FactKey record) {
        account().show(id(record));
    }

    @Override
    public void pass(Duration time) {
        account().pass(time);
    }

    @Override
    public Instant created(FactKey record) {
        return account().created(id(record));
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.ANSWER, Verb.RESOLVE, Verb.REOPEN, Verb.RATE);
    }

    /** The metrics are whole minutes. */
    @Override
    public Duration exactness() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Instant answer(FactKey record) {
        account().reply(id(record));
        return account().now();
    }

    @Override
    public Instant resolve(FactKey record) {
        account().solve(id(record));
        return account().now();
    }

    @Override
    public void reopen(FactKey record) {
        account().reopen(id(record));
    }

    @Override
    public Rating rate(FactKey record) {
        long rating = account().offerRating(id(record));
        account().rate(rating, "good", null);
        return new Rating(rating(rating), BigDecimal.ONE);
    }

    @Override
    public void fail(Failure how, int times) {
        gate.fail(how, times);
    }

    @Override
    public void close() {
        gate.close();
        fake.close();
    }

    static FactKey ticket(long id) {
        return new FactKey("tickets", Long.toString(id));
    }

    static FactKey rating(long id) {
        return new FactKey("ratings", Long.toString(id));
    }

    static long id(FactKey key) {
        return Long.parseLong(key.key());
    }
}
