package dev.touchstone.adapter.requesttracker.ticket;

import static dev.touchstone.adapter.requesttracker.ticket.Histories.OPENED;
import static dev.touchstone.adapter.requesttracker.ticket.Histories.WORDS;
import static dev.touchstone.adapter.requesttracker.ticket.Histories.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tickets become, in cases that a server shows rarely; the usual one is rule F1 of the contract. */
class MappingTest {

    private static final String TICKET = """
            {"id": "7", "type": "ticket", "Status": "%s", "Subject": "Hello", "Created": "2024-11-20T08:00:00Z",
             "Resolved": "%s", "Priority": "0", "Queue": {"id": "3", "Name": "General"},
             "Owner": {"id": "%s"}, "Creator": {"id": "customer"}, "Requestor": [%s], "Cc": [],
             "CustomFields": [{"id": "2", "name": "CSAT", "values": [%s]},
                              {"id": "3", "name": "Channel", "values": ["%s"]}]}
            """;
    private static final String UNSET = "1970-01-01T00:00:00Z";

    private final TicketDetails details = new TicketDetails("https://rt.example.org", "Channel");
    private final TicketMapping tickets = new TicketMapping(details, WORDS, "Complaint", "yes");
    private final RatingMapping ratings = new RatingMapping(details, WORDS, "CSAT", "2", Scale.range(1, 5));

    @Test
    void theDateOfResolutionThatStaysAfterReopeningIsNotBelieved() throws UnreadableFieldException {
        History history = Histories.begin()
                .status("open", "resolved", "agent1")
                .status("resolved", "open", "RT_System")
                .end();
        Ticket ticket = tickets.map(ticket("open", "2024-11-20T08:01:00Z", "agent1", "\"5\"", "mail"), history);

        assertThat(ticket.firstClosed()).isEqualTo(minute(1));
        assertThat(ticket.lastClosed()).isNull();
        assertThat(ticket.reopens()).isEqualTo(1);
        assertThat(ticket.circumstances().listPeople(Role.RESOLVER)).isEmpty();
    }

    @Test
    void aTicketThatWasCreatedResolvedHasItsDateOnly() throws UnreadableFieldException {
        Ticket ticket = tickets.map(
                ticket("resolved", "2024-11-20T08:00:00Z", "Nobody", "", "mail"),
                Histories.begin().end());

        assertThat(ticket.lastClosed()).isEqualTo(OPENED);
        assertThat(ticket.circumstances().listPeople(Role.RESOLVER)).isEmpty();
        assertThat(ticket.circumstances().listPeople(Role.OWNER)).isEmpty();
    }

    @Test
    void anUnsetDateIsNot1970() throws UnreadableFieldException {
        Ticket ticket = tickets.map(
                ticket("rejected", UNSET, "agent1", "", "mail"),
                Histories.begin().end());

        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.lastClosed()).isNull();
    }

    @Test
    void whoOwnedItFirstStandsInTheFirstChange() throws UnreadableFieldException {
        History history = Histories.begin().owner("agent1", "agent2", "agent1").end();

        assertThat(tickets.map(ticket("open", UNSET, "agent2", "", "mail"), history)
                        .owners())
                .containsExactly(
                        new Ownership(new AgentRef("agent1"), null, OPENED),
                        new Ownership(new AgentRef("agent2"), null, minute(1)));
    }

    @Test
    void aStatusNobodyDeclaredIsRejectedWithItsPlace() {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> tickets.map(
                        ticket("waiting", UNSET, "agent1", "", "mail"),
                        Histories.begin().end()))
                .satisfies(unreadable -> {
                    assertThat(unreadable.path()).isEqualTo("Status");
                    assertThat(unreadable.value()).isEqualTo("waiting");
                    assertThat(unreadable.reason().en()).contains("declare it in the setting statuses");
                });
    }

    @Test
    void aMergedTicketIsStillKnown() {
        History history = Histories.begin()
                .add("AddLink", "MergedInto", "", "fsck.com-rt://rt.test/ticket/17", "agent1")
                .end();

        assertThat(tickets.findMerged(7, history)).hasValueSatisfying(fact -> {
            assertThat(((Ticket) fact).status()).isEqualTo(TicketStatus.MERGED);
            assertThat(((Ticket) fact).opened()).isEqualTo(OPENED);
        });
        assertThat(ratings.findMerged(7, history)).isEmpty();
    }

    @Test
    void aRatingIsAboutWhoResolvedTheTicketBeforeIt() throws UnreadableFieldException {
        History history = Histories.begin()
                .status("open", "resolved", "agent1")
                .custom("2", "", "4", "customer")
                .status("resolved", "open", "agent2")
                .status("open", "resolved", "agent2")
                .end();
        Answer answer = ratings.map(ticket("resolved", UNSET, "agent2", "\"4\"", "mail"), history);

        assertThat(answer.circumstances().listPeople(Role.SERVED_BY)).containsExactly(new AgentRef("agent1"));
        assertThat(answer.contactAt()).isEqualTo(minute(1));
        assertThat(answer.received()).isEqualTo(minute(2));
        assertThat(answer.value()).isEqualTo(BigDecimal.valueOf(4));
        assertThat(answer.state()).isEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void aRatingOfATicketWithoutRequestorIsAnonymous() throws UnreadableFieldException {
        Answer answer = ratings.map(
                JsonRow.of(json(TICKET.formatted("open", UNSET, "agent1", "", "\"3\"", "mail"))),
                Histories.begin().custom("2", "", "3", "agent1").end());

        assertThat(answer.state()).isEqualTo(AnswerState.ANONYMOUS);
        assertThat(answer.circumstances().listPeople(Role.SERVED_BY)).containsExactly(new AgentRef("agent1"));
    }

    @Test
    void aRatingTakenBackIsNoFactAnyMore() throws UnreadableFieldException {
        JsonRow ticket = ticket("open", UNSET, "agent1", "", "mail");
        History history = Histories.begin()
                .custom("2", "", "3", "agent1")
                .custom("2", "3", "", "agent1")
                .end();

        assertThat(ratings.concerns(ticket, history)).isFalse();
        assertThat(ratings.concernedOnce(history)).isTrue();
        assertThat(ratings.concernedOnce(Histories.begin().end())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "2.5", "1e0", "excellent", "四"})
    void aValueThatIsNotOnTheScaleIsRejected(String value) {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> ratings.map(
                        ticket("open", UNSET, "agent1", "\"" + value + "\"", "mail"),
                        Histories.begin().end()))
                .satisfies(unreadable -> {
                    assertThat(unreadable.path()).isEqualTo("CustomFields.CSAT");
                    assertThat(unreadable.value()).isEqualTo(value);
                    assertThat(unreadable.reason().en()).contains("1/2/3/4/5", "rating-highest");
                });
    }

    private static JsonRow ticket(String status, String resolved, String owner, String rating, String channel) {
        return JsonRow.of(json(TICKET.formatted(status, resolved, owner, "{\"id\": \"customer\"}", rating, channel)));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
