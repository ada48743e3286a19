package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ABANDONED;
import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.plugin.fact.ContactOutcome.BOT_ONLY;
import static dev.touchstone.scoring.measure.Facts.call;
import static dev.touchstone.scoring.measure.Facts.closedTicket;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.outcome;
import static dev.touchstone.scoring.measure.Facts.rated;
import static dev.touchstone.scoring.measure.Facts.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("First contact resolution, by each of its names")
class FirstContactResolutionTest {

    @ParameterizedTest(name = "reopened {0} times, passed on {1} times, {2} contacts: {3} / {4}")
    @CsvSource({
        "0, 0, 1, 100, 100",
        "1, 0, 1, 0, 0",
        "0, 1, 1, 0, 0",
        "0, 0, 2, 100, 0",
        "0, 0, , 100, NOT_PROVIDED",
        ", 0, 1, NOT_PROVIDED, NOT_PROVIDED",
        "0, , 1, NOT_PROVIDED, NOT_PROVIDED"
    })
    void oneTouch(Integer reopens, Integer transfers, Integer contacts, String oneTouch, String oneContact) {
        Ticket ticket = closedTicket("1")
                .reopens(reopens)
                .transfers(transfers)
                .contacts(contacts)
                .build();
        assertThat(outcome(new FirstContactResolution(FirstContact.ONE_TOUCH), ticket))
                .isEqualTo(oneTouch);
        assertThat(outcome(new FirstContactResolution(FirstContact.ONE_TOUCH_ONE_CONTACT), ticket))
                .isEqualTo(oneContact);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void bySourceFlag(String words, Ticket ticket, String expected) {
        assertThat(outcome(new FirstContactResolution(FirstContact.SOURCE_FLAG), ticket))
                .isEqualTo(expected);
    }

    static Stream<Arguments> bySourceFlag() {
        return Stream.of(
                arguments("flagged", closedTicket("1").firstContact(true).build(), "100"),
                arguments("not flagged", closedTicket("1").firstContact(false).build(), "0"),
                arguments("flag not provided", closedTicket("1").build(), "NOT_PROVIDED"),
                arguments(
                        "open",
                        ticket("1", TicketStatus.OPEN).firstContact(true).build(),
                        "NOT_CLOSED"),
                arguments("spam", ticket("1", TicketStatus.SPAM).build(), "SPAM"));
    }

    @ParameterizedTest(name = "{0}: {2} of the answered, {3} of all")
    @MethodSource
    void resolvedCalls(String words, Contact call, String ofAnswered, String ofAll) {
        assertThat(outcome(new FirstContactResolution(FirstContact.RESOLVED_OF_ANSWERED), call))
                .isEqualTo(ofAnswered);
        assertThat(outcome(new FirstContactResolution(FirstContact.RESOLVED_OF_ALL), call))
                .isEqualTo(ofAll);
    }

    static Stream<Arguments> resolvedCalls() {
        return Stream.of(
                arguments("resolved", call("1", ANSWERED).resolved(true).build(), "100", "100"),
                arguments("not resolved", call("1", ANSWERED).resolved(false).build(), "0", "0"),
                arguments("unknown", call("1", ANSWERED).build(), "NOT_PROVIDED", "NOT_PROVIDED"),
                arguments("abandoned", call("1", ABANDONED).build(), "ABANDONED", "0"),
                arguments("bot", call("1", BOT_ONLY).resolved(true).build(), "BOT_ONLY", "BOT_ONLY"));
    }

    @Test
    void goldenEightyEightOfAHundredTickets() {
        List<ServiceFact> tickets = IntStream.range(0, 100)
                .mapToObj(i ->
                        (ServiceFact) closedTicket("t" + i).firstContact(i < 88).build())
                .toList();

        Measurement measured = measure(new FirstContactResolution(FirstContact.SOURCE_FLAG), tickets);

        assertThat(measured.value()).hasValue(Fraction.of(88));
        assertThat(measured.sampleSize()).isEqualTo(100);
        assertThat(measured.proportion()).isTrue();
    }

    @Test
    void customersSayYes() {
        Scale yesNo = Scale.range(0, 1);
        var measure = new SurveyedResolution(AnswerSource.on(yesNo), InOrder.copyOf(Set.of(BigDecimal.ONE)));

        assertThat(outcome(measure, rated("1", yesNo, "1").build())).isEqualTo("100");
        assertThat(outcome(measure, rated("1", yesNo, "0").build())).isEqualTo("0");
        assertThat(outcome(measure, rated("1", Facts.STARS, "1").build())).isEqualTo("OTHER_SCALE");
    }

    @Test
    void aYesThatIsNotOnTheScaleIsRefused() {
        AnswerSource stars = AnswerSource.on(Facts.STARS);
        assertThatThrownBy(() -> new SurveyedResolution(stars, InOrder.copyOf(Set.of(BigDecimal.TEN))))
                .hasMessageContaining("[10] must be values of the scale 1/2/3/4/5");
    }
}
