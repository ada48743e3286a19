package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import java.time.Instant;
import java.util.Optional;

/** One question after somebody has come: were you satisfied? */
final class VisitSurvey {

    private static final String FORM = "visit-survey";
    private static final int SENT = 700;
    private static final int ANSWERED = 750;
    private static final int TYPICAL_ANSWER = 3 * 3600;
    private static final long FORGOTTEN_AFTER = 48 * 3600;

    private VisitSurvey() {}

    /** The answer of one customer; empty if nobody came or nobody was asked. */
    static Optional<Entry> find(ServiceCase matter) {
        Dice dice = matter.dice(FORM);
        if (!matter.visit() || !matter.regular() || !dice.chance(SENT)) {
            return Optional.empty();
        }
        FactKey key = new FactKey(SurveyLedger.NAME, "V" + matter.number());
        Instant sent = matter.firstContactEnds();
        AnswerState state = dice.chance(ANSWERED) ? AnswerState.ANSWERED : AnswerState.TIMED_OUT;
        Instant received =
                sent.plusSeconds(state == AnswerState.ANSWERED ? dice.skewed(TYPICAL_ANSWER) : FORGOTTEN_AFTER);
        Answer.Builder answer = Answer.builder(key, FORM, "satisfaction", key.key(), state, received)
                .circumstances(SurveyLedger.served(key, matter))
                .scale(SurveyLedger.STARS)
                .about(Keys.ticket(matter))
                .contactAt(matter.opened())
                .offered(sent);
        int stars = Mood.after(matter.skill(), matter.solvedAtOnce()).stars(dice);
        return Optional.of(new Entry(received, SurveyLedger.rated(answer, state, stars)));
    }
}
