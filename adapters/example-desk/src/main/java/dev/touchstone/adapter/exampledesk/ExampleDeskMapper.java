package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Makes facts of Example Desk's records. What a record does not say is left out, never guessed. */
final class ExampleDeskMapper {

    static final String TICKETS = "tickets";
    static final String SURVEYS = "surveys";

    private static final int LONGEST_SUBJECT = 1000;
    private static final Scale POINTS = Scale.range(1, 5);

    private final TimeForm time;

    ExampleDeskMapper(ZoneOffset zone) {
        this.time = TimeForm.local(ExampleDeskClient.TIME, zone);
    }

    Ticket ticket(JsonRow row) throws UnreadableFieldException {
        Optional<Instant> closed = row.findInstant("closed", time);
        return Ticket.builder(
                        new FactKey(TICKETS, row.getText("id")),
                        row.getInstant("created", time),
                        closed.isPresent() ? TicketStatus.CLOSED : TicketStatus.OPEN,
                        closed.isPresent() ? "closed" : "open")
                .circumstances(Circumstances.builder()
                        .attribute("subject", shortened(row.getText("subject")))
                        .build())
                .firstResponse(
                        row.findInstant("answered", time).map(FirstResponse::at).orElse(null))
                .firstClosed(row.findInstant("first_closed", time).orElse(null))
                .lastClosed(closed.orElse(null))
                .reopens(Math.toIntExact(row.getWhole("reopens")))
                .build();
    }

    Answer survey(JsonRow row) throws UnreadableFieldException {
        String id = row.getText("id");
        return Answer.builder(
                        new FactKey(SURVEYS, id),
                        row.getText("form"),
                        "satisfaction",
                        id,
                        state(row),
                        row.getInstant("recorded", time))
                .scale(POINTS)
                .value(row.findDecimal("points").orElse(null))
                .about(new FactKey(TICKETS, row.getText("ticket")))
                .build();
    }

    private static AnswerState state(JsonRow row) throws UnreadableFieldException {
        String outcome = row.getText("outcome");
        switch (outcome) {
            case "answered":
                return AnswerState.ANSWERED;
            case "refused":
                return AnswerState.REFUSED;
            case "not reached":
                return AnswerState.NOT_REACHED;
            default:
                throw new UnreadableFieldException(
                        row.path("outcome"),
                        outcome,
                        new LocalizedText(
                                "适配器不认识这种结果，请在 ExampleDeskMapper 中补充",
                                "轉接器不認識這種結果，請在 ExampleDeskMapper 中補充",
                                "The adapter does not know this outcome: add it to ExampleDeskMapper"));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
    }
}
