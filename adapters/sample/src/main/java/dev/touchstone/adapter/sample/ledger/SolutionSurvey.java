package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.work.Course;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Scale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Two questions to ten customers of everybody in a month, once the ticket is closed: is it resolved, and how good was the solution? */
final class SolutionSurvey {

    private static final String FORM = "csat-solution";
    private static final Scale YES_OR_NO = Scale.range(0, 1);
    private static final int PER_MONTH = 10;
    private static final int ANSWERED = 780;
    private static final int RESOLVED_AT_ONCE = 940;
    private static final int TYPICAL_ANSWER = 4 * 3600;
    private static final long HOUR = 3600;
    private static final long FORGOTTEN_AFTER = 72 * HOUR;

    private SolutionSurvey() {}

    /** Two answers of every customer who was asked. */
    static List<Entry> list(WorkMonth month) {
        List<Entry> entries = new ArrayList<>();
        for (List<ServiceCase> sample :
                new Sampling(month, FORM).draw(PER_MONTH, matter -> matter.hasTicket() && !matter.visit())) {
            sample.forEach(matter -> entries.addAll(ask(matter, month.company())));
        }
        return entries;
    }

    private static List<Entry> ask(ServiceCase matter, Company company) {
        Dice dice = matter.dice(FORM);
        Instant sent = Course.of(matter, company).firstClosed().plusSeconds(dice.between(1, 4) * HOUR);
        AnswerState state = dice.chance(ANSWERED) ? AnswerState.ANSWERED : AnswerState.TIMED_OUT;
        Instant received =
                sent.plusSeconds(state == AnswerState.ANSWERED ? dice.skewed(TYPICAL_ANSWER) : FORGOTTEN_AFTER);
        boolean resolved = dice.chance(
                matter.solvedAtOnce() ? RESOLVED_AT_ONCE : matter.skill().resolvedLaterPermille());
        int stars = Mood.after(matter.skill(), resolved).stars(dice);
        return List.of(
                answer(matter, "resolved", YES_OR_NO, resolved ? 1 : 0, state, sent, received),
                answer(matter, "solution", SurveyLedger.STARS, stars, state, sent, received));
    }

    private static Entry answer(
            ServiceCase matter,
            String question,
            Scale scale,
            int rating,
            AnswerState state,
            Instant sent,
            Instant received) {
        String response = "L" + matter.number();
        FactKey key = new FactKey(SurveyLedger.NAME, response + "." + question);
        Answer.Builder answer = Answer.builder(key, FORM, question, response, state, received)
                .circumstances(SurveyLedger.served(key, matter))
                .scale(scale)
                .about(Keys.ticket(matter))
                .contactAt(matter.opened())
                .offered(sent);
        return new Entry(received, SurveyLedger.rated(answer, state, rating));
    }
}
