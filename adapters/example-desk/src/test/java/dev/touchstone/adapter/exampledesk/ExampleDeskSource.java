package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.Rating;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.adapter.contract.fake.FakeCrm;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What people do in a source while it is read: here in a fake CRM, later through the interface of a server of your own. */
final class ExampleDeskSource implements LiveSource, FaultySource {

    private static final Duration PAST = ExampleDeskConnection.LAG.plusSeconds(2);
    private static final Map<AnswerState, String> OUTCOMES = Map.of(
            AnswerState.ANSWERED, "answered", AnswerState.REFUSED, "refused", AnswerState.NOT_REACHED, "not reached");

    private final FakeCrm crm;
    private final String token;

    ExampleDeskSource(FakeCrm crm, String token) {
        this.crm = crm;
        this.token = token;
    }

    FakeCrm crm() {
        return crm;
    }

    @Override
    public Map<String, String> settings(int pageSize) {
        return Map.of(
                ExampleDeskAdapter.ADDRESS, crm.address().toString(),
                ExampleDeskAdapter.PAGE_SIZE, Integer.toString(pageSize),
                AddressRules.KEY, "127.0.0.1");
    }

    @Override
    public Map<String, Supplier<String>> secrets() {
        return Map.of(ExampleDeskAdapter.TOKEN, () -> token);
    }

    @Override
    public Optional<FactKey> addRecord() {
        FactKey key = create();
        pass(PAST);
        return Optional.of(key);
    }

    @Override
    public FactKey create() {
        return ticket(crm.desk().create("A ticket"));
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
        return ticket(crm.desk().createUnseen("A ticket in a long transaction"));
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
    public Set<Verb> verbs() {
        return EnumSet.allOf(Verb.class);
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

    @Override
    public void fail(Failure how, int times) {
        crm.fail(how, times);
    }

    @Override
    public void close() {
        crm.close();
    }

    private static FactKey ticket(long id) {
        return new FactKey("tickets", Long.toString(id));
    }

    private static FactKey survey(long id) {
        return new FactKey("surveys", Long.toString(id));
    }

    private static long id(FactKey key) {
        return Long.parseLong(key.key());
    }
}
