package dev.touchstone.adapter.zendesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.fact.Ticket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Zendesk's measures tell about a ticket, and what they do not. It was opened at eight; agents 6 and 7. */
class MeasuresTest {

    private static final Instant OPENED = Instant.parse("2026-11-20T08:00:00Z");
    private static final TicketMapping MAPPING =
            new TicketMapping("https://example.zendesk.com", null, ResponseBasis.CALENDAR);
    private static final TicketMapping BY_BUSINESS_HOURS =
            new TicketMapping("https://example.zendesk.com", "complaint", ResponseBasis.BUSINESS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            'reply_time_in_minutes':{'calendar':5,'business':2}                                       | PT5M    | PT2M
            'reply_time_in_minutes':{'calendar':0,'business':0}                                       | PT0S    | PT0S
            'reply_time_in_minutes':{'calendar':5,'business':null}                                    | PT5M    | -
            'reply_time_in_minutes':{'calendar':null,'business':null}                                 | -       | -
            'reply_time_in_minutes':{'calendar':5,'business':2},'reply_time_in_seconds':{'calendar':329} | PT5M29S | PT2M
            'reply_time_in_minutes':{'calendar':5,'business':2},'reply_time_in_seconds':{'calendar':241} | PT4M1S  | PT2M
            'reply_time_in_minutes':{'calendar':5,'business':2},'reply_time_in_seconds':{'calendar':240} | PT5M    | PT2M
            'reply_time_in_minutes':{'calendar':5,'business':2},'reply_time_in_seconds':{'calendar':0}   | PT5M    | PT2M
            'reply_time_in_seconds':{'calendar':329}                                                  | -       | -
            'replies':3                                                                               | -       | -
            """)
    void theFirstResponseIsToldByOneClockOrTheOther(String metrics, Duration calendar, Duration business)
            throws Exception {
        JsonRow row = TicketRow.of("'status':'open','metric_set':{" + metrics + "}");

        assertThat(MAPPING.map(row).firstResponse())
                .isEqualTo(calendar == null ? null : new FirstResponse(null, calendar, ResponseBasis.CALENDAR));
        assertThat(BY_BUSINESS_HOURS.map(row).firstResponse())
                .isEqualTo(business == null ? null : new FirstResponse(null, business, ResponseBasis.BUSINESS));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # status, reopens, first, full, solved at, first closed, last closed
            solved,   0,       20,    20,   08:20:31,  08:20:31,     08:20:31
            solved,   0,       -,     -,    08:20:31,  08:20:31,     08:20:31
            solved,   1,       20,    90,   09:30:31,  08:20:00,     09:30:31
            solved,   1,       91,    91,   09:30:31,  09:30:31,     09:30:31
            solved,   -,       20,    90,   09:30:31,  08:20:00,     09:30:31
            closed,   0,       20,    20,   -,         08:20:00,     08:20:00
            closed,   2,       20,    90,   -,         08:20:00,     09:30:00
            closed,   0,       -,     -,    -,         -,            -
            open,     1,       20,    90,   09:30:31,  08:20:00,     -
            open,     0,       -,     -,    -,         -,            -
            """)
    void theFirstResolutionIsKeptAndTheLastIsOnlyToldWhileTheTicketIsOver(
            String status,
            String reopens,
            String first,
            String full,
            String solved,
            String firstClosed,
            String lastClosed)
            throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'" + status + "','metric_set':{'reopens':" + number(reopens)
                + ",'first_resolution_time_in_minutes':{'calendar':" + number(first)
                + "},'full_resolution_time_in_minutes':{'calendar':" + number(full)
                + "},'solved_at':" + (solved == null ? "null" : "'2026-11-20T" + solved + "Z'") + "}"));

        assertThat(ticket.firstClosed()).isEqualTo(time(firstClosed));
        assertThat(ticket.lastClosed()).isEqualTo(time(lastClosed));
    }

    @Test
    void whereOnlyOneAgentOwnedItTheWholeHistoryIsKnown() throws Exception {
        Ticket ticket = MAPPING.map(
                TicketRow.of("'status':'open','assignee_id':6,'group_id':44,'metric_set':{'assignee_stations':1,"
                        + "'initially_assigned_at':'2026-11-20T08:02:00Z','assigned_at':'2026-11-20T09:00:00Z'}"));

        assertThat(ticket.owners())
                .containsExactly(
                        new Ownership(null, null, OPENED),
                        new Ownership(new AgentRef("6"), new TeamRef("44"), time("08:02:00")));
        assertThat(ticket.transfers()).isZero();
    }

    @Test
    void whoTookItWhenItWasOpenedOwnedItFromTheStart() throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'open','assignee_id':6,'metric_set':{'assignee_stations':1,"
                + "'initially_assigned_at':'2026-11-20T08:00:00Z'}"));

        assertThat(ticket.owners()).containsExactly(new Ownership(new AgentRef("6"), null, OPENED));
    }

    @Test
    void ofSeveralOwnersOnlyTheLastIsKnown() throws Exception {
        Ticket ticket =
                MAPPING.map(TicketRow.of("'status':'solved','assignee_id':7,'metric_set':{'assignee_stations':3,"
                        + "'initially_assigned_at':'2026-11-20T08:02:00Z','assigned_at':'2026-11-20T09:00:00Z'}"));

        assertThat(ticket.owners()).containsExactly(new Ownership(new AgentRef("7"), null, time("09:00:00")));
        assertThat(ticket.findOwnerAt(time("08:30:00"))).isEmpty();
        assertThat(ticket.transfers()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'assignee_id':null,'metric_set':{'assignee_stations':1,'initially_assigned_at':'2026-11-20T08:02:00Z'}",
                "'assignee_id':6,'metric_set':{'assignee_stations':1}",
                "'assignee_id':6,'metric_set':null",
                "'assignee_id':6"
            })
    void aHistoryThatIsNotKnownIsNotMadeUp(String fields) throws Exception {
        assertThat(MAPPING.map(TicketRow.of("'status':'open'," + fields)).owners())
                .isEmpty();
    }

    @Test
    void withoutMeasuresNothingIsZero() throws Exception {
        Ticket ticket = MAPPING.map(TicketRow.of("'status':'open'"));

        assertThat(ticket.reopens()).isNull();
        assertThat(ticket.transfers()).isNull();
        assertThat(ticket.contacts()).isNull();
        assertThat(ticket.firstResponse()).isNull();
        assertThat(ticket.slaMet()).isNull();
    }

    @Test
    void aCountThatCannotBeIsRejectedByName() {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> MAPPING.map(TicketRow.of("'status':'open','metric_set':{'reopens':99999999999}")))
                .withMessageStartingWith("metric_set.reopens: ");
    }

    private static String number(String text) {
        return text == null ? "null" : text;
    }

    private static Instant time(String text) {
        return text == null ? null : Instant.parse("2026-11-20T" + text + "Z");
    }
}
