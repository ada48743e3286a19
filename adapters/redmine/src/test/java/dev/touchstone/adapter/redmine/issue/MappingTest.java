package dev.touchstone.adapter.redmine.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.StatusWords;
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
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What issues become, in cases that a server shows rarely; the usual one is rule F1 of the contract. Customer 8, agents 6 and 7. */
class MappingTest {

    private static final Instant OPENED = Instant.parse("2024-11-20T08:00:00Z");

    private final Statuses statuses = new Statuses(
            StatusWords.parse("New=NEW, Resolved=SOLVED"),
            Stream.of(
                            "{\"id\":1,\"name\":\"New\"}",
                            "{\"id\":3,\"name\":\"Resolved\",\"is_closed\":false}",
                            "{\"id\":4,\"name\":\"Waiting\",\"is_closed\":false}",
                            "{\"id\":5,\"name\":\"Done\",\"is_closed\":true}")
                    .map(MappingTest::json)
                    .collect(Collectors.toList()));
    private final IssueDetails details = new IssueDetails("https://redmine.example.org", true, null);
    private final TicketMapping tickets = new TicketMapping(details, statuses, null, "1");
    private final RatingMapping ratings = new RatingMapping(details, statuses, "CSAT", Scale.range(1, 5));

    @ParameterizedTest
    @CsvSource({"New, false, NEW", "Resolved, false, SOLVED", "Waiting, false, OPEN", "Done, true, CLOSED"})
    void aStatusMeansWhatWasDeclaredElseWhatRedmineSays(String name, boolean closed, TicketStatus status)
            throws UnreadableFieldException {
        assertThat(tickets.map(issue(name, closed, "", "null")).status()).isEqualTo(status);
    }

    @Test
    void theDateOfClosingThatStaysAfterReopeningIsNotBelieved() throws UnreadableFieldException {
        Ticket ticket = tickets.map(issue(
                "Waiting", false, status(1, "1", "5", 6) + "," + status(2, "5", "4", 8), "\"2024-11-20T08:01:00Z\""));

        assertThat(ticket.firstClosed()).isEqualTo(minute(1));
        assertThat(ticket.lastClosed()).isNull();
        assertThat(ticket.reopens()).isEqualTo(1);
        assertThat(ticket.circumstances().listPeople(Role.RESOLVER)).isEmpty();
    }

    @Test
    void resolvedIsOverAlthoughRedmineHasNoDateForIt() throws UnreadableFieldException {
        Ticket ticket = tickets.map(
                issue("Done", true, status(1, "1", "3", 6) + "," + status(2, "3", "5", 7), "\"2024-11-20T08:02:00Z\""));

        assertThat(ticket.firstClosed()).isEqualTo(minute(1));
        assertThat(ticket.lastClosed()).isEqualTo(minute(1));
        assertThat(ticket.reopens()).isZero();
        assertThat(ticket.circumstances().listPeople(Role.RESOLVER)).containsExactly(new AgentRef("6"));
    }

    @Test
    void anIssueThatWasCreatedClosedHasItsDateOnly() throws UnreadableFieldException {
        assertThat(tickets.map(issue("Done", true, "", "\"2024-11-20T08:00:00Z\""))
                        .lastClosed())
                .isEqualTo(OPENED);
    }

    @Test
    void neitherThePrivateNorTheCustomersNotesAreAnswers() throws UnreadableFieldException {
        String notes = note(1, 8, "Hello?", false) + "," + note(2, 6, "For us", true) + "," + note(3, 7, "Yes", false);
        Ticket ticket = tickets.map(issue("New", false, notes, "null"));

        assertThat(ticket.firstResponse()).isNotNull();
        assertThat(ticket.firstResponse().at()).isEqualTo(minute(3));
        assertThat(ticket.circumstances().listPeople(Role.FIRST_RESPONDER)).containsExactly(new AgentRef("7"));
        assertThat(ticket.contacts()).isEqualTo(2);
    }

    @Test
    void whereAgentsWriteIssuesTheAuthorMayAnswer() throws UnreadableFieldException {
        TicketMapping byAgents =
                new TicketMapping(new IssueDetails("https://redmine.example.org", false, null), statuses, null, "1");
        Ticket ticket = byAgents.map(issue("New", false, note(1, 8, "Told them", false), "null"));

        assertThat(ticket.circumstances().listPeople(Role.OPENER)).containsExactly(new AgentRef("8"));
        assertThat(ticket.circumstances().listPeople(Role.FIRST_RESPONDER)).containsExactly(new AgentRef("8"));
        assertThat(ticket.circumstances().findCustomer()).isEmpty();
        assertThat(ticket.contacts()).isNull();
    }

    @Test
    void journalsAreReadInTheirOrderEvenForAccountsThatWantTheLatestFirst() throws UnreadableFieldException {
        String reversed = owner(2, "6", "7", 6) + "," + owner(1, "", "6", 6);
        Ticket ticket = tickets.map(issue("New", false, reversed, "null"));

        assertThat(ticket.owners())
                .containsExactly(
                        new Ownership(null, null, OPENED),
                        new Ownership(new AgentRef("6"), null, minute(1)),
                        new Ownership(new AgentRef("7"), null, minute(2)));
        assertThat(ticket.transfers()).isEqualTo(1);
    }

    @Test
    void aStatusThatHasBeenAbolishedIsNeitherACloseNorAReopening() throws UnreadableFieldException {
        Ticket ticket =
                tickets.map(issue("Waiting", false, status(1, "1", "99", 6) + "," + status(2, "99", "4", 6), "null"));

        assertThat(ticket.firstClosed()).isNull();
        assertThat(ticket.reopens()).isZero();
    }

    @Test
    void aRatingIsAboutWhoClosedTheIssueBeforeIt() throws UnreadableFieldException {
        String journals = String.join(
                ",",
                List.of(
                        status(1, "1", "5", 6),
                        detail(2, 8, "cf", "1", "", "4"),
                        status(3, "5", "4", 7),
                        status(4, "4", "5", 7)));
        Answer answer = ratings.map(issue("Done", true, journals, "null"));

        assertThat(answer.circumstances().listPeople(Role.SERVED_BY)).containsExactly(new AgentRef("6"));
        assertThat(answer.received()).isEqualTo(minute(2));
        assertThat(answer.contactAt()).isEqualTo(minute(1));
        assertThat(answer.state()).isEqualTo(AnswerState.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "2.5", "excellent", "四"})
    void aValueThatIsNotOnTheScaleIsRejected(String value) {
        JsonRow issue = JsonRow.of(json(text("New", false, "", "null").replace("\"4\"", "\"" + value + "\"")));

        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> ratings.map(issue))
                .satisfies(unreadable -> {
                    assertThat(unreadable.path()).isEqualTo("custom_fields.CSAT");
                    assertThat(unreadable.value()).isEqualTo(value);
                    assertThat(unreadable.reason().en()).contains("1/2/3/4/5", "rating-highest");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "[\"4\", \"5\"]"})
    void anIssueWithoutOneRatingIsNone(String value) throws UnreadableFieldException {
        String multiple = value.startsWith("[") ? ",\"multiple\":true" : "";
        JsonRow issue = JsonRow.of(
                json(text("New", false, "", "null").replace("\"value\":\"4\"", "\"value\":" + value + multiple)));

        assertThat(ratings.concerns(issue)).isFalse();
    }

    private static JsonRow issue(String status, boolean closed, String journals, String closedOn) {
        return JsonRow.of(json(text(status, closed, journals, closedOn)));
    }

    private static String text(String status, boolean closed, String journals, String closedOn) {
        return "{\"id\":17,\"status\":{\"id\":9,\"name\":\"" + status + "\",\"is_closed\":" + closed + "},"
                + "\"author\":{\"id\":8,\"name\":\"C\"},\"subject\":\"Hello\",\"created_on\":\"2024-11-20T08:00:00Z\","
                + "\"updated_on\":\"2024-11-20T09:00:00Z\",\"closed_on\":" + closedOn
                + ",\"custom_fields\":[{\"id\":1,\"name\":\"CSAT\",\"value\":\"4\"}],\"journals\":[" + journals + "]}";
    }

    private static String status(int minute, String before, String after, int user) {
        return detail(minute, user, "attr", "status_id", before, after);
    }

    private static String owner(int minute, String before, String after, int user) {
        return detail(minute, user, "attr", "assigned_to_id", before, after);
    }

    private static String detail(int minute, int user, String property, String name, String before, String after) {
        return journal(
                minute,
                user,
                "",
                false,
                "{\"property\":\"" + property + "\",\"name\":\"" + name + "\",\"old_value\":\"" + before
                        + "\",\"new_value\":\"" + after + "\"}");
    }

    private static String note(int minute, int user, String words, boolean isPrivate) {
        return journal(minute, user, words, isPrivate, "");
    }

    private static String journal(int minute, int user, String words, boolean isPrivate, String details) {
        return "{\"id\":" + (100 + minute) + ",\"user\":{\"id\":" + user + ",\"name\":\"U\"},\"notes\":\"" + words
                + "\",\"private_notes\":" + isPrivate + ",\"created_on\":\"" + minute(minute) + "\",\"details\":["
                + details + "]}";
    }

    private static Instant minute(int minute) {
        return OPENED.plusSeconds(60L * minute);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
