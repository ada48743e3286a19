package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.plugin.fact.AnswerState;
import java.util.List;

/**
 * What came of asking for a rating at the end of a connected outbound call.
 *
 * @param state answered, refused or never asked for
 * @param stars 1 to 5, of use if answered only
 */
record OutboundRating(AnswerState state, int stars) {

    private static final List<AnswerState> STATES =
            List.of(AnswerState.ANSWERED, AnswerState.REFUSED, AnswerState.NOT_ASKED);

    static OutboundRating of(OutboundCall call) {
        Dice dice = call.dice("rating");
        AnswerState state = STATES.get(dice.weighted(84, 6, 10 - call.skill().care() / 12));
        return new OutboundRating(state, Mood.after(call.skill(), true).stars(dice));
    }
}
