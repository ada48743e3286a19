package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ABANDONED;
import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.plugin.fact.ContactOutcome.BOT_ONLY;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.call;
import static dev.touchstone.scoring.measure.Facts.closedTicket;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.on;
import static dev.touchstone.scoring.measure.Facts.outcome;
import static dev.touchstone.scoring.measure.Facts.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.points.Fraction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Times: first response, waiting, resolution, talk")
class TimeMeasuresTest {

    private static final TimeSummary MEAN = new TimeSummary.Mean();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void firstResponse(String words, ServiceFact fact, String expected) {
        assertThat(outcome(new FirstResponseTime(MEAN), fact)).isEqualTo(expected);
    }

    static Stream<Arguments> firstResponse() {
        return Stream.of(
                arguments(
                        "answered call", call("1", ANSWERED).waited(seconds(28)).build(), "28"),
                arguments(
                        "abandoned call",
                        call("1", ABANDONED).waited(seconds(28)).build(),
                        "ABANDONED"),
                arguments("bot only", call("1", BOT_ONLY).build(), "BOT_ONLY"),
                arguments("wait not provided", call("1", ANSWERED).build(), "NOT_PROVIDED"),
                arguments(
                        "outbound",
                        call("1", ANSWERED).direction(Direction.OUTBOUND).build(),
                        "unconcerned"),
                arguments("ticket answered 90 s later", responded("2026-10-12T12:01:30"), "90"),
                arguments("ticket answered before it was opened", responded("2026-10-12T11:59:59"), "IMPOSSIBLE_TIMES"),
                arguments("ticket not answered", ticket("1", TicketStatus.OPEN).build(), "NOT_ANSWERED"),
                arguments("merged ticket", ticket("1", TicketStatus.MERGED).build(), "MERGED"),
                arguments("spam", ticket("1", TicketStatus.SPAM).build(), "SPAM"),
                arguments(
                        "the source's own duration in business hours",
                        ticket("1", TicketStatus.OPEN)
                                .firstResponse(new FirstResponse(null, seconds(5), ResponseBasis.BUSINESS))
                                .build(),
                        "5"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void waiting(String words, Waiting waiting, ServiceFact fact, String expected) {
        assertThat(outcome(new WaitTime(waiting, MEAN), fact)).isEqualTo(expected);
    }

    static Stream<Arguments> waiting() {
        ServiceFact abandoned = call("1", ABANDONED).waited(seconds(40)).build();
        return Stream.of(
                arguments("abandoned, of the answered", Waiting.ANSWERED_ONLY, abandoned, "ABANDONED"),
                arguments("abandoned, of all", Waiting.INCLUDING_ABANDONED, abandoned, "40"),
                arguments(
                        "bot", Waiting.INCLUDING_ABANDONED, call("1", BOT_ONLY).build(), "BOT_ONLY"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void resolution(String words, ResolutionTime measure, ServiceFact fact, String expected) {
        assertThat(outcome(measure, fact)).isEqualTo(expected);
    }

    static Stream<Arguments> resolution() {
        ServiceFact twice = responded("2026-10-12T12:10:00", "2026-10-12T13:00:00", "2026-10-14T12:00:00");
        ServiceFact unanswered = closedTicket("1").build();
        ServiceFact onlyLast = ticket("1", TicketStatus.CLOSED)
                .lastClosed(at("2026-10-12T12:30:00"))
                .build();
        return Stream.of(
                arguments("first close", resolution(ResolutionTime.Close.FIRST), twice, "3600"),
                arguments("last close", resolution(ResolutionTime.Close.LAST), twice, "172800"),
                arguments("from acceptance", fromResponse(), twice, "3000"),
                arguments("acceptance unknown", fromResponse(), unanswered, "NOT_ANSWERED"),
                arguments(
                        "open",
                        resolution(ResolutionTime.Close.LAST),
                        ticket("1", TicketStatus.OPEN).build(),
                        "NOT_CLOSED"),
                arguments(
                        "only the last close known", resolution(ResolutionTime.Close.FIRST), onlyLast, "NOT_PROVIDED"),
                arguments(
                        "a call",
                        resolution(ResolutionTime.Close.LAST),
                        call("1", ANSWERED).build(),
                        "unconcerned"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TALK, 100", "TALK_AND_HOLD, 130", "HANDLING, 150"})
    void talkTimeIsTheSumOfItsDeclaredParts(TalkTime.Part part, String expected) {
        ServiceFact call = call("1", ANSWERED)
                .talked(seconds(100))
                .held(seconds(30))
                .afterWork(seconds(20))
                .build();
        assertThat(outcome(new TalkTime(part, MEAN), call)).isEqualTo(expected);
    }

    @Test
    void aPartOfTalkTimeThatIsNotProvidedIsNeverZero() {
        TalkTime handling = new TalkTime(TalkTime.Part.HANDLING, MEAN);
        assertThat(outcome(handling, call("1", ANSWERED).talked(seconds(9)).build()))
                .isEqualTo("NOT_PROVIDED");
        assertThat(outcome(handling, call("1", ABANDONED).build())).isEqualTo("ABANDONED");
        assertThat(outcome(handling, call("1", ANSWERED).connected(false).build()))
                .isEqualTo("NOT_CONNECTED");
    }

    @Test
    void meanMedianAndPercentileAreExact() {
        List<ServiceFact> calls = IntStream.of(1, 2, 4, 10, 3, 5, 7, 100, 9, 8)
                .mapToObj(wait -> (ServiceFact)
                        call("c" + wait, ANSWERED).waited(seconds(wait)).build())
                .toList();

        assertThat(measure(new FirstResponseTime(MEAN), calls).value()).hasValue(Fraction.of("14.9"));
        assertThat(measure(new FirstResponseTime(new TimeSummary.Median()), calls)
                        .value())
                .hasValue(Fraction.of(6));
        assertThat(measure(new FirstResponseTime(new TimeSummary.Percentile(90)), calls)
                        .value())
                .hasValue(Fraction.of(10));
        assertThat(measure(new FirstResponseTime(MEAN), calls).distribution())
                .hasSize(10)
                .containsEntry(Fraction.of(100), 1L);
    }

    @Test
    void eachChannelIsHeldAgainstItsOwnTarget() {
        var targets = new TimeSummary.WithinTarget(seconds(30), new TreeMap<>(Map.of(Channel.CHAT, seconds(15))));
        var share = new FirstResponseTime(targets);

        Measurement within = measure(
                share,
                List.of(
                        call("1", ANSWERED)
                                .waited(seconds(30))
                                .circumstances(on(Channel.PHONE))
                                .build(),
                        call("2", ANSWERED)
                                .waited(Duration.ofMillis(30_001))
                                .circumstances(on(Channel.PHONE))
                                .build(),
                        call("3", ANSWERED)
                                .waited(seconds(15))
                                .circumstances(on(Channel.CHAT))
                                .build(),
                        call("4", ANSWERED)
                                .waited(seconds(16))
                                .circumstances(on(Channel.CHAT))
                                .build()));

        assertThat(within.unit()).isEqualTo(Unit.PERCENT);
        assertThat(within.value()).hasValue(Fraction.of(50));
        assertThat(within.interval()).isPresent();
    }

    @Test
    void theGoldenChannelsHaveTheirOwnMeans() {
        Stream<ServiceFact> phone = IntStream.range(0, 60)
                .mapToObj(i -> call("p" + i, ANSWERED)
                        .waited(seconds(i % 2 == 0 ? 30 : 50))
                        .circumstances(on(Channel.PHONE))
                        .build());
        Stream<ServiceFact> chat = IntStream.range(0, 40)
                .mapToObj(i -> call("c" + i, ANSWERED)
                        .waited(seconds(14))
                        .circumstances(on(Channel.CHAT))
                        .build());

        Measurement measured =
                measure(new FirstResponseTime(MEAN), Stream.concat(phone, chat).toList());

        Measurement byPhone = measured.byChannel().get(Channel.PHONE);
        Measurement byChat = measured.byChannel().get(Channel.CHAT);
        assertThat(byPhone.sampleSize()).isEqualTo(60);
        assertThat(byPhone.value()).hasValue(Fraction.of(40));
        assertThat(byChat.sampleSize()).isEqualTo(40);
        assertThat(byChat.value()).hasValue(Fraction.of(14));
        assertThat(measured.value()).hasValue(Fraction.of("29.6"));
    }

    @ParameterizedTest
    @CsvSource({"0", "100"})
    void aPercentileOutsideOneToNinetyNineIsRefused(int percent) {
        assertThatThrownBy(() -> new TimeSummary.Percentile(percent))
                .hasMessage("A percentile lies between 1 and 99, not " + percent);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static ServiceFact responded(String local) {
        return ticket("1", TicketStatus.OPEN)
                .firstResponse(FirstResponse.at(at(local)))
                .build();
    }

    private static ServiceFact responded(String response, String firstClosed, String lastClosed) {
        return ticket("1", TicketStatus.CLOSED)
                .firstResponse(FirstResponse.at(at(response)))
                .firstClosed(at(firstClosed))
                .lastClosed(at(lastClosed))
                .build();
    }

    private static ResolutionTime resolution(ResolutionTime.Close to) {
        return new ResolutionTime(ResolutionTime.Begin.OPENED, to, MEAN);
    }

    private static ResolutionTime fromResponse() {
        return new ResolutionTime(ResolutionTime.Begin.FIRST_RESPONSE, ResolutionTime.Close.FIRST, MEAN);
    }
}
