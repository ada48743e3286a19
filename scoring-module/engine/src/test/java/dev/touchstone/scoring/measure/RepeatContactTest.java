package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ABANDONED;
import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.plugin.fact.ContactOutcome.BOT_ONLY;
import static dev.touchstone.scoring.measure.Facts.LI;
import static dev.touchstone.scoring.measure.Facts.OCTOBER;
import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static dev.touchstone.scoring.measure.Facts.WANG;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.from;
import static dev.touchstone.scoring.measure.Facts.identified;
import static dev.touchstone.scoring.measure.Facts.line;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.measuring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Repeat contact within 48 hours")
class RepeatContactTest {

    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final Set<FactKind> CALLS = Set.of(FactKind.CALL, FactKind.CHAT);
    private static final RepeatContact FROM_START =
            new RepeatContact(Recurrence.within(TWO_DAYS, WindowStart.OPENED, CALLS));

    @ParameterizedTest(name = "called again at {0}: {1}")
    @CsvSource({"2026-10-12T12:00:00, 0", "2026-10-12T12:00:01, 50", "2026-10-14T12:00:00, 50", "2026-10-14T12:00:01, 0"
    })
    void theWindowIsOpenAtItsStartAndClosedAtItsEnd(String again, String expected) {
        Measurement measured = measure(FROM_START, List.of(call("1", "2026-10-12T12:00:00"), call("2", again)));
        assertThat(measured.value()).hasValue(Fraction.of(expected));
        assertThat(measured.sampleSize()).isEqualTo(2);
    }

    @Test
    void theEarlierAgentIsCharged() {
        Measured measured = measuring(OCTOBER, line("repeat", FROM_START))
                .measure(identified(List.of(
                        call("1", "2026-10-12T12:00:00", "zhao", LI), call("2", "2026-10-13T12:00:00", "zhao", WANG))));

        assertThat(measured.bySubject().get(Subject.agent("li")).get("repeat").value())
                .hasValue(Fraction.HUNDRED);
        assertThat(measured.bySubject().get(Subject.agent("wang")).get("repeat").value())
                .hasValue(Fraction.ZERO);
    }

    @Test
    void aRepeatAfterThePeriodsEndCountsForThePeriod() {
        Measuring measuring = measuring(OCTOBER, line("repeat", FROM_START));
        Measured measured = measuring.measure(
                identified(List.of(call("1", "2026-10-31T23:00:00"), call("2", "2026-11-02T10:00:00"))));

        assertThat(measured.organisation().get("repeat").value()).hasValue(Fraction.HUNDRED);
        assertThat(measured.organisation().get("repeat").sampleSize()).isEqualTo(1);
        assertThat(measuring.latest()).isEqualTo(OCTOBER.end(SHANGHAI).plus(TWO_DAYS));
        assertThat(measuring.earliest()).isEqualTo(OCTOBER.start(SHANGHAI));
    }

    @Test
    void twoSpellingsOfOneCustomerAreOne() {
        Measurement measured = measure(
                FROM_START,
                List.of(
                        call("1", "2026-10-12T12:00:00", "Zhao@example.com ", LI),
                        call("2", "2026-10-12T13:00:00", "zhao@example.com", LI)));
        assertThat(measured.value()).hasValue(Fraction.of(50));
    }

    @Test
    void anUnknownCustomerIsLeftOutUnlessDeclaredAsNotRepeated() {
        List<ServiceFact> anonymous = List.of(contact("1", Circumstances.none()));
        Recurrence asSomeSourcesDo = new Recurrence(
                TWO_DAYS, WindowStart.OPENED, false, false, InOrder.copyOf(CALLS), Unidentified.NOT_REPEATED);

        assertThat(measure(FROM_START, anonymous).excluded())
                .containsEntry(Exclusion.of(Exclusion.Reason.ANONYMOUS), 1L);
        assertThat(measure(new RepeatContact(asSomeSourcesDo), anonymous).value())
                .hasValue(Fraction.ZERO);
    }

    @ParameterizedTest(name = "same category {0}, same channel {1}: {2}")
    @CsvSource({"false, false, 50", "true, false, 50", "false, true, 0", "true, true, 0"})
    void categoryAndChannelMayHaveToBeTheSame(boolean category, boolean channel, String expected) {
        Circumstances byPhone = Circumstances.builder()
                .customer(new CustomerRef("zhao"))
                .type("billing")
                .channel(Channel.PHONE)
                .build();
        Circumstances byChat = Circumstances.builder()
                .customer(new CustomerRef("zhao"))
                .type("billing")
                .channel(Channel.CHAT)
                .build();
        Recurrence recurrence = new Recurrence(
                TWO_DAYS, WindowStart.OPENED, category, channel, InOrder.copyOf(CALLS), Unidentified.LEFT_OUT);

        Measurement measured = measure(
                new RepeatContact(recurrence),
                List.of(
                        contact("1", byPhone),
                        Facts.contact("2", FactKind.CHAT, "2026-10-12T18:00:00", ANSWERED)
                                .circumstances(byChat)
                                .build()));
        assertThat(measured.value()).hasValue(Fraction.of(expected));
    }

    @Test
    void fromTheEndOfACallItsOwnLengthDoesNotCount() {
        RepeatContact fromEnd = new RepeatContact(Recurrence.within(TWO_DAYS, WindowStart.ENDED, CALLS));
        Contact long1 = Facts.contact("1", FactKind.CALL, "2026-10-12T12:00:00", ANSWERED)
                .circumstances(from("zhao"))
                .waited(Duration.ofMinutes(5))
                .talked(Duration.ofMinutes(50))
                .held(Duration.ofMinutes(5))
                .build();

        assertThat(measure(fromEnd, List.of(long1, abandoned("2026-10-12T12:30:00")))
                        .value())
                .hasValue(Fraction.ZERO);
        assertThat(measure(fromEnd, List.of(long1, abandoned("2026-10-14T13:00:00")))
                        .value())
                .as("abandoned calls are contacts of the customer, but charge nobody")
                .hasValue(Fraction.HUNDRED);
        assertThat(measure(fromEnd, List.of(call("3", "2026-10-12T12:00:00"))).excluded())
                .containsEntry(Exclusion.of(Exclusion.Reason.NOT_PROVIDED), 1L);
    }

    @Test
    void onlyResolvedContactsAreLookedAtIfDeclared() {
        RepeatContact fromResolved = new RepeatContact(Recurrence.within(TWO_DAYS, WindowStart.RESOLVED, CALLS));
        Contact unresolved = Facts.contact("1", FactKind.CALL, "2026-10-12T12:00:00", ANSWERED)
                .circumstances(from("zhao"))
                .waited(Duration.ofMinutes(1))
                .talked(Duration.ofMinutes(1))
                .resolved(false)
                .build();
        assertThat(measure(fromResolved, List.of(unresolved)).excluded())
                .containsEntry(Exclusion.of(Exclusion.Reason.NOT_RESOLVED), 1L);
    }

    @Test
    void callsOfTheCompanyAreNoContactsOfTheCustomer() {
        Contact callback = Facts.contact("2", FactKind.CALL, "2026-10-12T15:00:00", ANSWERED)
                .circumstances(from("zhao"))
                .direction(Direction.OUTBOUND)
                .build();
        Measurement measured = measure(FROM_START, List.of(call("1", "2026-10-12T12:00:00"), callback));
        assertThat(measured.value()).hasValue(Fraction.ZERO);
        assertThat(measured.sampleSize()).isEqualTo(1);
    }

    @Test
    void aMachinesAnswerIsLeftOutButItsCallIsAContact() {
        Contact bot = Facts.contact("2", FactKind.CHAT, "2026-10-12T15:00:00", BOT_ONLY)
                .circumstances(from("zhao"))
                .build();
        Measurement measured = measure(FROM_START, List.of(call("1", "2026-10-12T12:00:00"), bot));
        assertThat(measured.value()).hasValue(Fraction.HUNDRED);
        assertThat(measured.excluded()).containsEntry(Exclusion.of(Exclusion.Reason.BOT_ONLY), 1L);
    }

    @Test
    void ticketsRunFromTheirLastClose() {
        RepeatContact ofTickets =
                new RepeatContact(Recurrence.within(Duration.ofDays(7), WindowStart.RESOLVED, Set.of(FactKind.TICKET)));
        Measured measured = measuring(OCTOBER, line("repeat", ofTickets))
                .measure(identified(List.of(
                        ticket("1", "2026-09-20T08:00:00", "2026-10-01T08:00:00"),
                        ticket("2", "2026-10-08T08:00:00", "2026-10-20T08:00:00"),
                        ticket("3", "2026-10-29T08:00:00", null))));

        Measurement ofLi = measured.bySubject().get(Subject.agent("li")).get("repeat");
        assertThat(ofLi.value())
                .as("only the first was followed by another in time")
                .hasValue(Fraction.of(50));
        assertThat(ofLi.excluded()).containsEntry(Exclusion.of(Exclusion.Reason.NOT_CLOSED), 1L);
    }

    @Test
    void resolutionWithoutRepeatIsTheComplement() {
        List<ServiceFact> calls = List.of(
                call("1", "2026-10-12T12:00:00"), call("2", "2026-10-13T12:00:00"), call("3", "2026-10-20T12:00:00"));
        assertThat(measure(FROM_START, calls).value()).hasValue(Fraction.of(100, 3));
        assertThat(measure(new ResolutionWithoutRepeat(FROM_START.recurrence()), calls)
                        .value())
                .hasValue(Fraction.of(200, 3));
    }

    @Test
    void anotherAnchorIsRefusedBecauseTheWindowBeginsThere() {
        FactSelection selection = new FactSelection(FactFilter.EVERYTHING, Anchor.STARTED, null);
        assertThatThrownBy(() -> new KeyedMeasure("repeat", FROM_START, selection))
                .hasMessageContaining("leave the anchor STARTED out");
    }

    @Test
    void aWindowWithoutLengthIsRefused() {
        assertThatThrownBy(() -> Recurrence.within(Duration.ZERO, WindowStart.OPENED, CALLS))
                .hasMessageContaining("above 0 and at most 400 days, not PT0S");
        assertThatThrownBy(() -> Recurrence.within(TWO_DAYS, WindowStart.OPENED, Set.of(FactKind.OFFER)))
                .hasMessage("Contacts are tickets, calls or chats, not [OFFER]");
    }

    private static Contact call(String key, String started) {
        return call(key, started, "zhao", LI);
    }

    private static Contact call(String key, String started, String customer, AgentRef agent) {
        return Facts.contact(key, FactKind.CALL, started, ANSWERED)
                .circumstances(Circumstances.builder()
                        .customer(new CustomerRef(customer))
                        .person(Role.SERVED_BY, agent)
                        .build())
                .build();
    }

    private static Contact contact(String key, Circumstances circumstances) {
        return Facts.call(key, ANSWERED).circumstances(circumstances).build();
    }

    private static Contact abandoned(String started) {
        return Facts.contact("gone", FactKind.CALL, started, ABANDONED)
                .circumstances(from("zhao"))
                .build();
    }

    private static Ticket ticket(String key, String opened, String closed) {
        return Ticket.builder(new FactKey("tickets", key), at(opened), TicketStatus.CLOSED, "Closed")
                .circumstances(Circumstances.builder()
                        .customer(new CustomerRef("zhao"))
                        .person(Role.RESOLVER, LI)
                        .build())
                .lastClosed(closed == null ? null : at(closed))
                .build();
    }
}
