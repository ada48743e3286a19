package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an answer of the rating that a custom field of a ticket holds. A rating given again is the same answer, changed. */
public final class RatingMapping implements Mapping {

    /** The stream of ratings. */
    public static final String STREAM = "ratings";

    private static final String FORM = "request-tracker";
    private static final TimeForm TIME = TimeForm.iso();

    private final TicketDetails details;
    private final StatusWords words;
    private final String field;
    private final String fieldNumber;
    private final Scale scale;

    /**
     * @param details people, channel and the like
     * @param words what the states mean
     * @param field the name of the custom field
     * @param fieldNumber its number
     * @param scale the values it can hold
     */
    public RatingMapping(TicketDetails details, StatusWords words, String field, String fieldNumber, Scale scale) {
        this.details = details;
        this.words = words;
        this.field = field;
        this.fieldNumber = fieldNumber;
        this.scale = scale;
    }

    @Override
    public String stream() {
        return STREAM;
    }

    @Override
    public boolean concerns(JsonRow ticket, History history) throws UnreadableFieldException {
        return details.findCustom(ticket, field).isPresent();
    }

    @Override
    public boolean concernedOnce(History history) {
        return history.findLastSet(fieldNumber).isPresent();
    }

    @Override
    public Answer map(JsonRow ticket, History history) throws UnreadableFieldException {
        String raw = details.findCustom(ticket, field).orElseThrow();
        String id = ticket.getText("id");
        Instant received =
                history.findLastSet(fieldNumber).map(Transaction::created).orElse(ticket.getInstant("Created", TIME));
        Optional<Transaction> close = history.listCloses(words).stream()
                .filter(entry -> !entry.created().isAfter(received))
                .reduce((first, second) -> second);
        Circumstances.Builder circumstances = details.of(ticket, history);
        circumstances.person(Role.SERVED_BY, server(ticket, close));
        boolean known = ticket.findText("Requestor.0.id").isPresent();
        return Answer.builder(
                        new FactKey(STREAM, id),
                        FORM,
                        field,
                        id,
                        known ? AnswerState.ANSWERED : AnswerState.ANONYMOUS,
                        received)
                .circumstances(circumstances.build())
                .scale(scale)
                .value(value(ticket, raw))
                .raw(raw)
                .about(new FactKey(TicketMapping.STREAM, id))
                .contactAt(close.map(Transaction::created).orElse(null))
                .build();
    }

    @Override
    public Optional<ServiceFact> findMerged(long id, History history) {
        return Optional.empty();
    }

    /** Who resolved it last before it was rated; else the owner. */
    private static @Nullable AgentRef server(JsonRow ticket, Optional<Transaction> close)
            throws UnreadableFieldException {
        AgentRef resolver =
                close.map(entry -> TicketDetails.agent(entry.creator())).orElse(null);
        return resolver != null
                ? resolver
                : TicketDetails.agent(ticket.findText("Owner.id").orElse(""));
    }

    private BigDecimal value(JsonRow ticket, String raw) throws UnreadableFieldException {
        if (raw.strip().matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            BigDecimal value = new BigDecimal(raw.strip());
            if (scale.contains(value)) {
                return value;
            }
        }
        throw new UnreadableFieldException(
                ticket.path("CustomFields." + field),
                raw,
                new LocalizedText(
                        "不在评分范围 " + scale + " 之内。请更正该值，或修改设置 rating-lowest 和 rating-highest",
                        "不在評分範圍 " + scale + " 之內。請更正該值，或修改設定 rating-lowest 和 rating-highest",
                        "Not on the scale " + scale
                                + ": mend the value, or the settings rating-lowest and rating-highest"));
    }
}
