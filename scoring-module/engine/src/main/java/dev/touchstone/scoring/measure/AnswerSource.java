package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a measure reads.
 *
 * @param form the form or survey; null for any
 * @param questions the questions within it; empty for any
 * @param scale the values they are given on; an answer on another scale is left out by name
 */
public record AnswerSource(@Nullable String form, SortedSet<String> questions, Scale scale) {

    /** Copies. */
    public AnswerSource {
        questions = InOrder.copyOf(questions);
    }

    /**
     * Every answer on a scale.
     *
     * @param scale the values
     * @return the source
     */
    public static AnswerSource on(Scale scale) {
        return new AnswerSource(null, InOrder.copyOf(Set.<String>of()), scale);
    }

    /** What an answer gives: refused, not reached and the like are left out as what they are, never as zeros. */
    Observation observe(ServiceFact fact, Function<BigDecimal, Observation> observe) {
        if (!(fact instanceof Answer answer) || !reads(answer)) {
            return Observation.UNCONCERNED;
        }
        Optional<Reason> silence = findSilence(answer.state());
        if (silence.isPresent() || answer.value() == null) {
            return Observation.leftOut(silence.orElse(Reason.NOT_PROVIDED));
        }
        return scale.equals(answer.scale()) ? observe.apply(answer.value()) : Observation.leftOut(Reason.OTHER_SCALE);
    }

    /** Why a state is no answer; empty if it is one. */
    static Optional<Reason> findSilence(AnswerState state) {
        switch (state) {
            case REFUSED:
                return Optional.of(Reason.REFUSED);
            case NOT_REACHED:
                return Optional.of(Reason.NOT_REACHED);
            case TIMED_OUT:
                return Optional.of(Reason.TIMED_OUT);
            case INVALID:
                return Optional.of(Reason.INVALID);
            case NOT_ASKED:
                return Optional.of(Reason.NOT_ASKED);
            default:
                return Optional.empty();
        }
    }

    private boolean reads(Answer answer) {
        return (form == null || form.equals(answer.form()))
                && (questions.isEmpty() || questions.contains(answer.question()));
    }
}
