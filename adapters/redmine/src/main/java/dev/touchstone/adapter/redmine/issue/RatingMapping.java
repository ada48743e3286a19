package dev.touchstone.adapter.redmine.issue;

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
import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an answer of the rating that a custom field of an issue holds. A rating given again is the same answer, changed. */
public final class RatingMapping implements Mapping {

    /** The stream of ratings. */
    public static final String STREAM = "ratings";

    private static final String FORM = "redmine";
    private static final TimeForm TIME = TimeForm.iso();

    private final IssueDetails details;
    private final Statuses statuses;
    private final String field;
    private final Scale scale;

    /**
     * @param details people, channel and the like
     * @param statuses what the states mean
     * @param field the name of the custom field
     * @param scale the values it can hold
     */
    public RatingMapping(IssueDetails details, Statuses statuses, String field, Scale scale) {
        this.details = details;
        this.statuses = statuses;
        this.field = field;
        this.scale = scale;
    }

    @Override
    public boolean concerns(JsonRow issue) throws UnreadableFieldException {
        return details.findCustom(issue, field)
                .flatMap(IssueDetails.Custom::findValue)
                .isPresent();
    }

    @Override
    public Answer map(JsonRow issue) throws UnreadableFieldException {
        History history = History.of(issue);
        IssueDetails.Custom rating = details.findCustom(issue, field).orElseThrow();
        String id = issue.getText("id");
        Instant opened = issue.getInstant("created_on", TIME);
        Instant received =
                history.findLastSet(rating.number()).map(Journal::created).orElse(opened);
        Optional<Journal> close = history.listCloses(statuses).stream()
                .filter(journal -> !journal.created().isAfter(received))
                .reduce((first, second) -> second);
        Circumstances.Builder circumstances = details.of(issue, history);
        circumstances.person(Role.SERVED_BY, server(issue, close));
        AnswerState state = details.customer(issue).isEmpty() ? AnswerState.ANONYMOUS : AnswerState.ANSWERED;
        return Answer.builder(new FactKey(STREAM, id), FORM, field, id, state, received)
                .circumstances(circumstances.build())
                .scale(scale)
                .value(value(issue, rating.value()))
                .raw(rating.value())
                .about(new FactKey(TicketMapping.STREAM, id))
                .contactAt(close.map(Journal::created).orElse(null))
                .build();
    }

    /** Who closed it last before it was rated; else the owner. */
    private static @Nullable AgentRef server(JsonRow issue, Optional<Journal> close) throws UnreadableFieldException {
        AgentRef closer =
                close.map(journal -> IssueDetails.agent(journal.user())).orElse(null);
        return closer != null
                ? closer
                : IssueDetails.agent(issue.findText("assigned_to.id").orElse(""));
    }

    private BigDecimal value(JsonRow issue, String raw) throws UnreadableFieldException {
        if (raw.strip().matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            BigDecimal value = new BigDecimal(raw.strip());
            if (scale.contains(value)) {
                return value;
            }
        }
        throw new UnreadableFieldException(
                issue.path("custom_fields." + field),
                raw,
                new LocalizedText(
                        "不在评分范围 " + scale + " 之内。请更正该值，或修改设置 rating-lowest 和 rating-highest",
                        "不在評分範圍 " + scale + " 之內。請更正該值，或修改設定 rating-lowest 和 rating-highest",
                        "Not on the scale " + scale
                                + ": mend the value, or the settings rating-lowest and rating-highest"));
    }
}
