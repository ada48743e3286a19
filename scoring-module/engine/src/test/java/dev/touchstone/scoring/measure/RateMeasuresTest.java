package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ABANDONED;
import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.plugin.fact.ContactOutcome.BOT_ONLY;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.call;
import static dev.touchstone.scoring.measure.Facts.closedTicket;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.outcome;
import static dev.touchstone.scoring.measure.Facts.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.points.Fraction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rates: complaints, offers, abandonment, reopened and passed-on tickets, SLA")
class RateMeasuresTest {

    @Test
    void goldenOffers() {
        List<ServiceFact> offers = new ArrayList<>();
        for (int i = 0; i < 125; i++) {
            offers.add(offer("" + i, i < 15));
        }
        Measurement measured = measure(new OfferRate(OfferBase.OPPORTUNITIES), offers);

        assertThat(measured.value()).hasValue(Fraction.of(12));
        assertThat(measured.sampleSize()).isEqualTo(125);
        assertThat(measured.interval()).isPresent();
    }

    @Test
    void offersPerContactLookAtOffersMadeAndCallsAnswered() {
        List<ServiceFact> facts = List.of(
                offer("1", true),
                offer("2", false),
                call("1", ANSWERED).build(),
                call("2", ANSWERED).build(),
                call("3", ABANDONED).build());
        Measurement measured = measure(new OfferRate(OfferBase.ANSWERED_CONTACTS), facts);

        assertThat(measured.value()).hasValue(Fraction.of(50));
        assertThat(measured.sampleSize()).isEqualTo(2);
        assertThat(measured.excluded()).containsOnlyKeys(Exclusion.of(Exclusion.Reason.ABANDONED));
        assertThat(measured.interval()).as("no proportion").isEmpty();
    }

    @Test
    void complaintRateHasItsNumeratorAndDenominatorFromDifferentFacts() {
        List<ServiceFact> facts = List.of(
                complaint("1", null, null),
                call("1", ANSWERED).build(),
                call("2", ANSWERED).build(),
                call("3", BOT_ONLY).build(),
                closedTicket("4").build(),
                ticket("5", TicketStatus.SPAM).build());

        assertThat(measure(new ComplaintRate(Workload.ANSWERED_CONTACTS), facts).value())
                .hasValue(Fraction.of(50));
        assertThat(measure(new ComplaintRate(Workload.TICKETS), facts).value()).hasValue(Fraction.HUNDRED);
        assertThat(measure(new ComplaintRate(Workload.TICKETS_AND_ANSWERED_CONTACTS), facts)
                        .value())
                .hasValue(Fraction.of(100, 3));
        assertThat(measure(new ComplaintRate(Workload.TICKETS), List.of(complaint("1", null, null)))
                        .value())
                .as("no requests, no rate")
                .isEmpty();
    }

    @Test
    void complaintsHandledPerRequest() {
        List<ServiceFact> facts = List.of(
                complaint("1", null, "2026-10-13T12:00:00"),
                complaint("2", null, null),
                closedTicket("3").build(),
                closedTicket("4").build());
        Measurement measured = measure(new ComplaintsHandled(Workload.TICKETS), facts);

        assertThat(measured.value()).hasValue(Fraction.of(50));
        assertThat(measured.excluded()).containsOnlyKeys(Exclusion.of(Exclusion.Reason.NOT_CLOSED));
    }

    @ParameterizedTest(name = "due {0}, handled {1}: {2}")
    @CsvSource({
        "2026-10-14T12:00:00, 2026-10-14T12:00:00, 100",
        "2026-10-14T12:00:00, 2026-10-14T12:00:01, 0",
        "2026-10-14T12:00:00, , 0",
        "2026-11-01T00:00:00, , NOT_CLOSED",
        ", 2026-10-14T12:00:00, NOT_PROVIDED"
    })
    void complaintsInTime(String due, String handled, String expected) {
        assertThat(outcome(new ComplaintsInTime(), complaint("1", due, handled)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} after {1} s: abandonment {2}, answer rate {3}")
    @CsvSource({
        "ANSWERED, 3, 0, 100",
        "ABANDONED, 5, 100, 0",
        "ABANDONED, 4, ABANDONED, 0",
        "ABANDONED, , 100, 0",
        "BOT_ONLY, 3, BOT_ONLY, BOT_ONLY"
    })
    void abandonment(
            dev.touchstone.plugin.fact.ContactOutcome outcome, Long waited, String abandoned, String answered) {
        var call = call("1", outcome)
                .waited(waited == null ? null : Duration.ofSeconds(waited))
                .build();
        assertThat(outcome(new AbandonmentRate(Duration.ofSeconds(5)), call)).isEqualTo(abandoned);
        assertThat(outcome(new AnswerRate(), call)).isEqualTo(answered);
    }

    @Test
    void outboundCallsAreNeitherAbandonedNorAnswered() {
        var outbound = call("1", ANSWERED)
                .direction(Direction.OUTBOUND)
                .connected(false)
                .build();
        assertThat(outcome(new AbandonmentRate(Duration.ZERO), outbound)).isEqualTo("unconcerned");
        assertThat(outcome(new AnswerRate(), outbound)).isEqualTo("unconcerned");
        assertThat(outcome(new ComplaintRate(Workload.ANSWERED_CONTACTS), outbound))
                .isEqualTo("NOT_CONNECTED");
    }

    @Test
    void nobodyGivesUpSoonerThanAtOnce() {
        assertThatThrownBy(() -> new AbandonmentRate(Duration.ofSeconds(-1)))
                .hasMessage("Nobody gives up sooner than PT-1S");
    }

    @ParameterizedTest(name = "{0}: reopened {1}, passed on {2}")
    @CsvSource({"SHARE, 200/3, 100/3", "PER_RECORD, 1, 4/3", "TOTAL, 3, 4"})
    void ticketsReopenedAndPassedOn(Occurrence occurrence, String reopened, String passedOn) {
        List<ServiceFact> tickets = List.of(
                closedTicket("1").reopens(0).transfers(0).build(),
                closedTicket("2").reopens(1).transfers(0).build(),
                closedTicket("3").reopens(2).transfers(4).build(),
                closedTicket("4").build(),
                ticket("5", TicketStatus.OPEN).reopens(1).transfers(1).build());
        Measurement reopens = measure(new Reopens(occurrence), tickets);
        Measurement transfers = measure(new Transfers(occurrence), tickets);

        assertThat(reopens.value().orElseThrow()).hasToString(reopened);
        assertThat(transfers.value().orElseThrow()).hasToString(passedOn);
        assertThat(reopens.sampleSize()).isEqualTo(3);
        assertThat(reopens.excluded())
                .containsEntry(Exclusion.of(Exclusion.Reason.NOT_PROVIDED), 1L)
                .containsEntry(Exclusion.of(Exclusion.Reason.NOT_CLOSED), 1L);
    }

    @Test
    void agreedTimesKept() {
        assertThat(outcome(new SlaAttainment(), closedTicket("1").slaMet(true).build()))
                .isEqualTo("100");
        assertThat(outcome(new SlaAttainment(), closedTicket("1").slaMet(false).build()))
                .isEqualTo("0");
        assertThat(outcome(new SlaAttainment(), closedTicket("1").build())).isEqualTo("NOT_PROVIDED");
        assertThat(outcome(new SlaAttainment(), ticket("1", TicketStatus.MERGED).build()))
                .isEqualTo("MERGED");
    }

    @Test
    void theShareOfFactsThatMatchAFilter() {
        var escalated = new MatchingShare(
                InOrder.copyOf(Set.of(FactKind.TICKET)),
                new FactFilter.Tagged("escalated"),
                dev.touchstone.scoring.measure.Direction.LOWER_IS_BETTER);
        var tagged = closedTicket("1")
                .circumstances(Circumstances.builder().tag("escalated").build())
                .build();

        assertThat(measure(escalated, List.of(tagged, closedTicket("2").build()))
                        .value())
                .hasValue(Fraction.of(50));
        assertThat(outcome(escalated, ticket("3", TicketStatus.SPAM).build())).isEqualTo("SPAM");
    }

    private static Offer offer(String key, boolean made) {
        Instant noon = at("2026-10-12T12:00:00");
        return new Offer(new FactKey("offers", key), Circumstances.none(), noon, made ? noon : null, null, null);
    }

    private static Complaint complaint(String key, String due, String handled) {
        return new Complaint(
                new FactKey("complaints", key),
                Circumstances.none(),
                at("2026-10-12T12:00:00"),
                null,
                due == null ? null : at(due),
                handled == null ? null : at(handled));
    }
}
