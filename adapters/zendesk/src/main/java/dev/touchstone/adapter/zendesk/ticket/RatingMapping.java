package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.FreeText;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Makes an answer of a satisfaction rating: good is 1, bad is 0. */
public final class RatingMapping {

    /** The stream of ratings. */
    public static final String STREAM = "ratings";

    private static final TimeForm TIME = TimeForm.iso();
    private static final Scale BAD_OR_GOOD = Scale.range(0, 1);
    private static final String FORM = "zendesk";
    private static final String QUESTION = "satisfaction";

    private final String address;

    /**
     * @param address where people open Zendesk, without a slash at the end
     */
    public RatingMapping(String address) {
        this.address = address;
    }

    /**
     * When a rating was given or changed.
     *
     * @param rating as listed
     * @return {@link Instant#EPOCH} if it cannot be read
     */
    public static Instant changed(JsonRow rating) {
        try {
            return rating.findInstant("updated_at", TIME).orElse(Instant.EPOCH);
        } catch (UnreadableFieldException garbled) {
            return Instant.EPOCH;
        }
    }

    /**
     * Whether the customer has answered: a survey that was offered, or withdrawn, is no rating.
     *
     * @param rating as shown
     * @return true unless it says so
     * @throws UnreadableFieldException if that cannot be told
     */
    public static boolean isGiven(JsonRow rating) throws UnreadableFieldException {
        Optional<String> score = rating.findText("score");
        return score.filter(word -> word.equals("offered") || word.equals("unoffered"))
                .isEmpty();
    }

    /**
     * The fact.
     *
     * @param rating one that was given
     * @return the fact
     * @throws UnreadableFieldException if a field keeps it from becoming one
     */
    public Answer map(JsonRow rating) throws UnreadableFieldException {
        String id = rating.getText("id");
        String ticket = rating.getText("ticket_id");
        Optional<CustomerRef> customer = rating.findText("requester_id").map(CustomerRef::new);
        Circumstances.Builder circumstances = Circumstances.builder()
                .customer(customer.orElse(null))
                .person(
                        Role.SERVED_BY,
                        rating.findText("assignee_id").map(AgentRef::new).orElse(null))
                .sourceVersion(rating.findText("updated_at").orElse(null))
                .link(URI.create(address + "/agent/tickets/" + ticket));
        rating.findText("reason").ifPresent(text -> circumstances.attribute("reason", FreeText.attribute(text)));
        return Answer.builder(
                        new FactKey(STREAM, id),
                        FORM,
                        QUESTION,
                        id,
                        customer.isPresent() ? AnswerState.ANSWERED : AnswerState.ANONYMOUS,
                        rating.getInstant("updated_at", TIME))
                .circumstances(circumstances.build())
                .scale(BAD_OR_GOOD)
                .value(value(rating))
                .raw(rating.getText("score"))
                .about(new FactKey(TicketMapping.STREAM, ticket))
                .comment(rating.findText("comment").orElse(null))
                .build();
    }

    private static BigDecimal value(JsonRow rating) throws UnreadableFieldException {
        String score = rating.getText("score");
        if (score.equals("good")) {
            return BigDecimal.ONE;
        }
        if (score.equals("bad")) {
            return BigDecimal.ZERO;
        }
        throw new UnreadableFieldException(
                rating.path("score"),
                score,
                new LocalizedText(
                        "评价只能是 good 或 bad。可能启用了适配器不读取的新版调查",
                        "評價只能是 good 或 bad。可能啟用了轉接器不讀取的新版調查",
                        "A rating is good or bad. Maybe the newer survey is in use, which the adapter does not read"));
    }
}
