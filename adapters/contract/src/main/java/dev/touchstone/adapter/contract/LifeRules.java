package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L1 to L4: what people do to a record in the course of its life arrives, whenever they do it. */
abstract class LifeRules extends RuleGroup {

    private static final Duration A_WHILE = Duration.ofMinutes(20);
    private static final Set<TicketStatus> DONE = Set.of(TicketStatus.SOLVED, TicketStatus.CLOSED);
    private static final Set<AnswerState> HAVE_A_VALUE = Set.of(AnswerState.ANSWERED, AnswerState.ANONYMOUS);

    @Test
    @Proves(Rule.L1)
    @DisplayName("L1: an answer changes the ticket, which comes again with its first response")
    void answerComes() throws AdapterException {
        try (LiveSource source = liveSource(Rule.L1, Verb.ANSWER)) {
            FactKey key = source.create();
            settle(source);
            Reader reader = new Reader(fixture(), source, key.stream(), 10);
            reader.readOn();
            assertThat(ticket(reader, key).firstResponse())
                    .as("first response before there is one")
                    .isNull();
            Instant answered = source.answer(key);
            settle(source);
            reader.readOn();
            FirstResponse first = Optional.ofNullable(ticket(reader, key).firstResponse())
                    .orElseThrow(() -> new AssertionError(key + " has no first response after the answer"));
            if (first.basis() != ResponseBasis.BUSINESS) {
                Duration waited = Duration.between(source.created(key), answered);
                assertThat(first.since(ticket(reader, key).opened()))
                        .as("time to the first response")
                        .isBetween(waited.minus(source.exactness()), waited.plus(source.exactness()));
            }

            source.answer(key);
            settle(source);
            reader.readOn();
            assertThat(ticket(reader, key).firstResponse())
                    .as("first response after a second answer")
                    .isEqualTo(first);
        }
    }

    @Test
    @Proves(Rule.L2)
    @DisplayName("L2: a reopened record is open again, and keeps its first resolution")
    void reopenedRecordKeepsItsFirstResolution() throws AdapterException {
        try (LiveSource source = liveSource(Rule.L2, Verb.RESOLVE, Verb.REOPEN)) {
            FactKey key = source.create();
            Reader reader = new Reader(fixture(), source, key.stream(), 10);
            source.pass(A_WHILE);
            Instant first = source.resolve(key);
            settle(source);
            reader.readOn();
            assertThat(ticket(reader, key).status()).as("status when resolved").isIn(DONE);
            assertResolved(ticket(reader, key), first, first, source.exactness());

            source.pass(A_WHILE);
            source.reopen(key);
            settle(source);
            reader.readOn();
            assertThat(ticket(reader, key).status()).as("status when reopened").isNotIn(DONE);
            assertThat(ticket(reader, key).reopens()).as("reopens").isIn(null, 1);

            source.pass(A_WHILE);
            Instant second = source.resolve(key);
            settle(source);
            reader.readOn();
            assertResolved(ticket(reader, key), first, second, source.exactness());
            assertThat(ticket(reader, key).reopens()).as("reopens").isIn(null, 1);
        }
    }

    @Test
    @Proves(Rule.L3)
    @DisplayName("L3: a rating arrives as a fact of its own, about the rated record")
    void ratingIsAFactOfItsOwn() throws AdapterException {
        try (LiveSource source = liveSource(Rule.L3, Verb.RATE)) {
            FactKey first = source.create();
            Rating early = source.rate(first);
            settle(source);
            Reader reader = new Reader(fixture(), source, early.key().stream(), 10);
            reader.readOn();
            assertRated(reader, first, early);

            FactKey second = source.create();
            source.pass(A_WHILE);
            Rating late = source.rate(second);
            settle(source);
            reader.readOn();
            assertRated(reader, second, late);
        }
    }

    @Test
    @Proves(Rule.L4)
    @DisplayName("L4: how a callback ended arrives as its state; without an answer it has no value, not even zero")
    void outcomeOfACallbackComes() throws AdapterException {
        try (LiveSource source = liveSource(Rule.L4, Verb.CALL_BACK)) {
            assertThat(source.outcomes())
                    .as("outcomes that the source can record")
                    .isNotEmpty();
            for (AnswerState outcome : source.outcomes()) {
                FactKey record = source.create();
                FactKey key = source.callBack(record, outcome);
                settle(source);
                Reader reader = new Reader(fixture(), source, key.stream(), 10);
                reader.readOn();

                Answer answer = answer(reader, key);
                assertThat(answer.state()).as("state of a callback").isEqualTo(outcome);
                assertThat(answer.about()).as("what the callback is about").isEqualTo(record);
                assertThat(answer.value() != null)
                        .as("a callback with outcome %s has a value", outcome)
                        .isEqualTo(HAVE_A_VALUE.contains(outcome));
            }
        }
    }

    private LiveSource liveSource(Rule rule, Verb... verbs) {
        LiveSource source = fixture().liveSource(ZoneOffset.UTC);
        for (Verb verb : verbs) {
            if (!source.verbs().contains(verb)) {
                source.close();
                skip(rule, "its source does not offer to " + verb);
            }
        }
        return source;
    }

    /** What a source does not provide is absent; what it provides is right. */
    private static void assertResolved(Ticket ticket, Instant first, Instant last, Duration exactness) {
        if (ticket.firstClosed() != null) {
            assertThat(ticket.firstClosed())
                    .as("first resolution")
                    .isBetween(first.minus(exactness), first.plus(exactness));
        }
        if (ticket.lastClosed() != null) {
            assertThat(ticket.lastClosed())
                    .as("last resolution")
                    .isBetween(last.minus(exactness), last.plus(exactness));
        }
    }

    private static void assertRated(Reader reader, FactKey record, Rating rating) {
        assertThat(rating.key()).as("key of the rating").isNotEqualTo(record);
        Answer answer = answer(reader, rating.key());
        assertThat(answer.about()).as("what was rated").isEqualTo(record);
        assertThat(answer.state()).as("state of a rating").isIn(HAVE_A_VALUE);
        assertThat(answer.value()).as("value of a rating").isEqualByComparingTo(rating.value());
    }

    private static Ticket ticket(Reader reader, FactKey key) {
        return fact(reader, key, Ticket.class);
    }

    private static Answer answer(Reader reader, FactKey key) {
        return fact(reader, key, Answer.class);
    }

    private static <F extends ServiceFact> F fact(Reader reader, FactKey key, Class<F> kind) {
        return Optional.ofNullable(reader.newest().get(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new AssertionError(
                        "No " + kind.getSimpleName() + " " + key + " has come, only " + reader.keys()));
    }
}
