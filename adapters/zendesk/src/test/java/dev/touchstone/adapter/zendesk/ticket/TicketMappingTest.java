package dev.touchstone.adapter.zendesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tickets become, in cases that the account of the contract does not show. Customer 8, agent 6. */
class TicketMappingTest {

    private static final TicketMapping MAPPING =
            new TicketMapping("https://example.zendesk.com", null, ResponseBasis.CALENDAR);
    private static final TicketMapping BY_BUSINESS_HOURS =
            new TicketMapping("https://example.zendesk.com", "complaint", ResponseBasis.BUSINESS);

    @ParameterizedTest
    @CsvSource({
        "new, '', NEW",
        "open, '', OPEN",
        "pending, '', PENDING",
        "hold, '', PENDING",
        "solved, closed_by_merge, SOLVED",
        "closed, '', CLOSED",
        "closed, closed_by_merge, MERGED"
    })
    void aStatusMeansWhatTheManualSays(String status, String tag, TicketStatus meaning) throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'" + status + "','tags':['" + tag + "']"));

        assertThat(ticket.status()).isEqualTo(meaning);
        assertThat(ticket.rawStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archived", "Open", "1"})
    void aStatusThatTheManualDoesNotKnowIsRejectedByName(String status) {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> MAPPING.map(TicketRow.of("'status':'" + status + "'")))
                .satisfies(rejected -> assertThat(rejected.value()).isEqualTo(status))
                .withMessageStartingWith("status: ");
    }

    @ParameterizedTest
    @CsvSource({"deleted, true", "closed, false", "open, false"})
    void onlyTheStatusTellsADelete(String status, boolean deleted) throws Exception {
        assertThat(TicketMapping.isDeleted(TicketRow.of("'status':'" + status + "'")))
                .isEqualTo(deleted);
    }

    @ParameterizedTest
    @CsvSource({"open, false", "pending, false", "solved, true", "closed, true"})
    void theAssigneeHasResolvedWhatIsOver(String status, boolean resolved) throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'" + status + "','assignee_id':6"));

        assertThat(ticket.circumstances().listPeople(Role.OWNER)).containsExactly(new AgentRef("6"));
        assertThat(ticket.circumstances().listPeople(Role.RESOLVER)).hasSize(resolved ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "6, 1"})
    void whoeverSubmitsForSomebodyElseHasOpenedIt(int submitter, int openers) throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'open','requester_id':8,'submitter_id':" + submitter));

        assertThat(ticket.circumstances().listPeople(Role.OPENER)).hasSize(openers);
    }

    @ParameterizedTest
    @CsvSource({"email, email", "native_messaging, native-messaging", "Voice, voice", "'', unknown", "微信, unknown"})
    void aChannelIsACode(String name, String channel) throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'open','via':{'channel':'" + name + "'}"));

        assertThat(ticket.circumstances().channel()).isEqualTo(new Channel(channel));
    }

    @Test
    void complaintsAreKnownByTheirTagIfThereIsOne() throws Exception {
        JsonRow complaint = TicketRow.of("'status':'open','tags':['complaint','vip']");
        JsonRow other = TicketRow.of("'status':'open','tags':['vip']");

        assertThat(BY_BUSINESS_HOURS.map(complaint).complaint()).isTrue();
        assertThat(BY_BUSINESS_HOURS.map(other).complaint()).isFalse();
        assertThat(MAPPING.map(complaint).complaint()).isNull();
    }

    @Test
    void tagsBeyondTheMostKeepNoTicketAway() throws Exception {
        String tags =
                IntStream.range(0, 100).mapToObj(i -> "'t" + (100 + i) + "'").collect(Collectors.joining(","));

        assertThat(MAPPING.map(TicketRow.of("'status':'open','tags':[" + tags + "]"))
                        .circumstances()
                        .tags())
                .hasSize(64)
                .contains("t100", "t163");
    }
}
