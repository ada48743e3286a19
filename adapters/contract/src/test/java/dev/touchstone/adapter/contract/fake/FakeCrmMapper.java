package dev.touchstone.adapter.contract.fake;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes facts of what the fake CRM gives. */
final class FakeCrmMapper {

    static final String TICKETS = "tickets";
    static final String SURVEYS = "surveys";

    private static final int LONGEST_ATTRIBUTE = 1000;
    private static final Scale POINTS = Scale.range(0, 5);

    private final Bug bug;
    private final TimeForm time;

    FakeCrmMapper(ZoneOffset zone, Bug bug) {
        this.bug = bug;
        this.time = TimeForm.local("yyyy-MM-dd HH:mm:ss", zone);
    }

    Ticket ticket(JsonRow row) throws UnreadableFieldException {
        Optional<Instant> closed = row.findInstant("closed", time);
        Optional<Instant> first = row.findInstant("first_closed", time);
        boolean done = bug == Bug.LEAVES_REOPENED_TICKETS_CLOSED ? first.isPresent() : closed.isPresent();
        return Ticket.builder(
                        new FactKey(TICKETS, row.getText("id")),
                        row.getInstant("created", time),
                        done ? TicketStatus.CLOSED : TicketStatus.OPEN,
                        done ? "closed" : "open")
                .circumstances(Circumstances.builder()
                        .attribute("subject", shortened(row.getText("subject")))
                        .build())
                .firstResponse(
                        row.findInstant("answered", time).map(FirstResponse::at).orElse(null))
                .firstClosed((bug == Bug.TAKES_THE_LAST_CLOSE_FOR_THE_FIRST ? closed : first).orElse(null))
                .lastClosed(closed.orElse(null))
                .reopens((int) row.getWhole("reopens"))
                .build();
    }

    Answer survey(JsonRow row) throws UnreadableFieldException {
        String id = row.getText("id");
        AnswerState state = state(row.getText("outcome"));
        FactKey about = new FactKey(TICKETS, row.getText("ticket"));
        return Answer.builder(
                        new FactKey(SURVEYS, id),
                        row.getText("form"),
                        "satisfaction",
                        id,
                        state,
                        row.getInstant("recorded", time))
                .scale(POINTS)
                .value(value(row, state))
                .about(bug == Bug.LOSES_WHAT_WAS_RATED ? null : about)
                .build();
    }

    private AnswerState state(String outcome) {
        boolean answered = outcome.equals("answered") || bug == Bug.TAKES_A_MISSED_CALLBACK_FOR_ZERO;
        if (answered) {
            return AnswerState.ANSWERED;
        }
        return outcome.equals("refused") ? AnswerState.REFUSED : AnswerState.NOT_REACHED;
    }

    private static @Nullable BigDecimal value(JsonRow row, AnswerState state) throws UnreadableFieldException {
        Optional<BigDecimal> points = row.findDecimal("points");
        return state == AnswerState.ANSWERED ? points.orElse(BigDecimal.ZERO) : null;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_ATTRIBUTE, text.length()));
    }
}
