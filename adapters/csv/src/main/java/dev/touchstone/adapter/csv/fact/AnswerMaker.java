package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes answers. Without a mapped state, one with a value is answered; without either it cannot be told what happened. */
final class AnswerMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        Scale scale = Objects.requireNonNull(mapping.scale());
        AnswerState state = state(fields);
        boolean counts = state == AnswerState.ANSWERED || state == AnswerState.ANONYMOUS;
        return Answer.builder(
                        key,
                        fields.requireText("form"),
                        fields.requireText("question"),
                        fields.findText("response").orElse(key.key()),
                        state,
                        fields.requireInstant("received"))
                .circumstances(circumstances)
                .scale(scale)
                .value(counts ? value(fields, scale) : null)
                .raw(raw(fields))
                .about(fields.findKey("about", mapping.name()).orElse(null))
                .contactAt(fields.findInstant("contactAt").orElse(null))
                .offered(fields.findInstant("offered").orElse(null))
                .comment(fields.findText("comment").orElse(null))
                .build();
    }

    private static AnswerState state(FieldReader fields) throws UnreadableValueException {
        Optional<AnswerState> state = fields.findChoice("state", AnswerState.class);
        if (state.isPresent()) {
            return state.get();
        }
        fields.requireText("value");
        return AnswerState.ANSWERED;
    }

    private static BigDecimal value(FieldReader fields, Scale scale) throws UnreadableValueException {
        BigDecimal value = fields.requireNumber("value");
        if (!scale.contains(value)) {
            throw fields.refuse(
                    "value", value.toPlainString(), Wording.of("value.off-scale", value.toPlainString(), scale));
        }
        return value;
    }

    private static @Nullable String raw(FieldReader fields) throws UnreadableValueException {
        Optional<String> raw = fields.findText("raw");
        return raw.isPresent() ? raw.get() : fields.findRaw("value").orElse(null);
    }
}
