package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one answer of a callback.
 *
 * @param id its name
 * @param question which question
 * @param state answered or not
 * @param worth its points; null if it has no answer, or one that the map does not know
 * @param dating when it counts
 * @param channel its channel
 * @param people who is credited for it
 * @param meant whether the selection means it
 * @param exemption what exempts it; null if nothing does
 */
record Reply(
        FactId id,
        String question,
        AnswerState state,
        @Nullable BigDecimal worth,
        Dating dating,
        Channel channel,
        List<AgentRef> people,
        boolean meant,
        @Nullable Exclusion exemption) {

    boolean isAnswered() {
        return AnswerSource.findSilence(state).isEmpty();
    }
}
