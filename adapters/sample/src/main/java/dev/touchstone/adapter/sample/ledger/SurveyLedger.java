package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Ratings by short message after a call or chat, what customers say once a matter is closed or somebody has come, recommendation
 * surveys by e-mail, and ratings asked for on outbound calls.
 */
final class SurveyLedger implements Ledger {

    static final String NAME = "surveys";
    static final Scale STARS = Scale.range(1, 5);
    private static final Scale RECOMMENDATION = Scale.range(0, 10);
    private static final List<AnswerState> SMS_STATES =
            List.of(AnswerState.ANSWERED, AnswerState.TIMED_OUT, AnswerState.REFUSED, AnswerState.INVALID);
    private static final int TYPICAL_ANSWER = 3600;
    private static final int SMS_SENT = 400;
    private static final int MAIL_SENT = 150;
    private static final long HOUR = 3600;

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "满意度调查", "滿意度調查", "Satisfaction surveys", FactKind.ANSWER);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (ServiceCase matter : month.cases()) {
            Dice sms = matter.dice("csat");
            if (matter.spoken() && sms.chance(SMS_SENT)) {
                entries.add(afterContact(matter, sms));
            }
            VisitSurvey.find(matter).ifPresent(entries::add);
            Dice mail = matter.dice("nps");
            if (matter.regular() && matter.hasTicket() && mail.chance(MAIL_SENT)) {
                entries.add(recommendation(matter, mail));
            }
        }
        for (OutboundCall call : month.outbound()) {
            if (call.talk() != null) {
                entries.add(outbound(call));
            }
        }
        entries.addAll(SolutionSurvey.list(month));
        entries.removeIf(entry -> entry.changed().isAfter(asOf));
        return entries;
    }

    private static Entry afterContact(ServiceCase matter, Dice dice) {
        FactKey key = new FactKey(NAME, "S" + matter.number());
        Instant sent = matter.firstContactEnds().plusSeconds(60);
        AnswerState state = SMS_STATES.get(dice.weighted(70, 24, 4, 2));
        Instant received = sent.plusSeconds(state == AnswerState.TIMED_OUT ? 24 * HOUR : dice.skewed(TYPICAL_ANSWER));
        Answer.Builder answer = Answer.builder(key, "csat-sms", "satisfaction", key.key(), state, received)
                .circumstances(served(key, matter))
                .scale(STARS)
                .about(Keys.contact(matter))
                .contactAt(matter.opened())
                .offered(sent);
        return new Entry(
                received,
                rated(
                        answer,
                        state,
                        Mood.after(matter.skill(), matter.solvedAtOnce()).stars(dice)));
    }

    private static Entry recommendation(ServiceCase matter, Dice dice) {
        FactKey key = new FactKey(NAME, "N" + matter.number());
        Instant sent = matter.firstContactEnds().plusSeconds(dice.between(20, 30) * HOUR);
        AnswerState state = dice.chance(500) ? AnswerState.ANSWERED : AnswerState.TIMED_OUT;
        Instant received = sent.plusSeconds(state == AnswerState.TIMED_OUT ? 120 * HOUR : dice.between(1, 100) * HOUR);
        Answer.Builder answer = Answer.builder(key, "nps-mail", "recommend", key.key(), state, received)
                .circumstances(served(key, matter))
                .scale(RECOMMENDATION)
                .about(Keys.ticket(matter))
                .contactAt(matter.opened())
                .offered(sent);
        Mood mood = Mood.after(matter.skill(), matter.solvedAtOnce());
        return new Entry(received, rated(answer, state, mood.recommendation(dice)));
    }

    private static Entry outbound(OutboundCall call) {
        FactKey key = new FactKey(NAME, "R" + call.number());
        OutboundRating rating = OutboundRating.of(call);
        Answer.Builder answer = Answer.builder(
                        key, "outbound-rating", "satisfaction", key.key(), rating.state(), call.ended())
                .circumstances(Marking.mark(key, call).build())
                .scale(STARS)
                .about(Keys.contact(call))
                .contactAt(call.started());
        return new Entry(call.ended(), rated(answer, rating.state(), rating.stars()));
    }

    static Answer rated(Answer.Builder answer, AnswerState state, int rating) {
        if (state == AnswerState.ANSWERED) {
            answer.value(BigDecimal.valueOf(rating)).raw(Integer.toString(rating));
        }
        return answer.build();
    }

    static Circumstances served(FactKey key, ServiceCase matter) {
        return Marking.mark(key, matter)
                .person(Role.SERVED_BY, matter.agent().ref())
                .build();
    }
}
