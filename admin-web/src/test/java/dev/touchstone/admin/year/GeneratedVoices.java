package dev.touchstone.admin.year;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;

/**
 * What customers and inspectors say about answered calls, on the day of the call.
 *
 * @param calls which
 */
record GeneratedVoices(GeneratedCalls calls) {

    static final String SURVEYS = "csat-sms";
    static final String MAILS = "nps-mail";
    static final String INSPECTIONS = "inspections";
    static final String SCRIPT = "script-compliance";
    static final String RECORDS = "record-accuracy";

    private static final Scale STARS = Scale.range(1, 5);
    private static final Scale LIKELIHOOD = Scale.range(0, 10);
    private static final Fault WRONG_ENTRY = new Fault("wrong-entry", Fault.Severity.MAJOR, null);
    private static final int REFUSED_OF_100 = 10;

    /** An answer by its number within a quarter, both from 0; one in ten customers is asked in vain. */
    Answer survey(int quarter, int number, int of) {
        int each = quarter * of + number;
        int call = callOf(quarter, number, of);
        boolean refused = Chance.of("refused", each, 100) < REFUSED_OF_100;
        int mood = Chance.of("mood", each, 13 + calls.agent(call) % 4);
        int stars = 5 - Math.min(4, mood * mood / 50);
        return refused
                ? answer(SURVEYS, "satisfaction", each, call, AnswerState.REFUSED)
                        .build()
                : answer(SURVEYS, "satisfaction", each, call, AnswerState.ANSWERED)
                        .scale(STARS)
                        .value(BigDecimal.valueOf(stars))
                        .build();
    }

    /** How likely a customer recommends the company, by its number within a quarter. */
    Answer mail(int quarter, int number, int of) {
        int each = quarter * of + number;
        int likelihood = 10 - Math.min(Chance.of("doubt", each, 6), Chance.of("another doubt", each, 8));
        return answer(MAILS, "recommend", each, callOf(quarter, number, of), AnswerState.ANSWERED)
                .scale(LIKELIHOOD)
                .value(BigDecimal.valueOf(likelihood))
                .build();
    }

    /** An inspection by its number within the year: of what was said and of what was written, in turns. */
    Inspection inspection(int number, int of) {
        int call = calls.answeredNear(Math.toIntExact((long) number * calls.count() / of));
        boolean script = number % 2 == 0;
        int faults = Chance.of("faults", number, 10) / 8;
        Inspection.Builder inspection = Inspection.builder(
                        new FactKey(INSPECTIONS, "generated-inspection-" + number),
                        script ? SCRIPT : RECORDS,
                        calls.end(call).plusSeconds(1200 + Chance.of("listened", number, 3600)))
                .circumstances(served(call))
                .about(GeneratedCalls.key(call))
                .contactAt(calls.start(call));
        return script
                ? inspection.passed(Chance.of("passed", number, 100) < 88).build()
                : inspection.faults(Collections.nCopies(faults, WRONG_ENTRY)).build();
    }

    private Answer.Builder answer(String form, String question, int number, int call, AnswerState state) {
        FactKey key = new FactKey(form, "generated-" + form + "-" + number);
        Instant asked = calls.end(call).plusSeconds(60);
        return Answer.builder(
                        key,
                        form,
                        question,
                        key.key(),
                        state,
                        asked.plusSeconds(60 + Chance.of("replied in " + form, number, 7200)))
                .circumstances(served(call))
                .about(GeneratedCalls.key(call))
                .contactAt(calls.start(call))
                .offered(asked);
    }

    private Circumstances served(int call) {
        return Circumstances.builder()
                .person(Role.SERVED_BY, GeneratedPeople.agent(calls.agent(call)))
                .channel(Channel.PHONE)
                .build();
    }

    private int callOf(int quarter, int number, int of) {
        int first = calls.firstOf(dayOf(quarter));
        int end = calls.firstOf(dayOf(quarter + 1));
        return calls.answeredNear(first + Math.toIntExact((long) number * (end - first) / of));
    }

    /** The day on which a quarter begins, counted from 0. */
    private static int dayOf(int quarter) {
        LocalDate first = GeneratedYear.YEAR.from();
        return Math.toIntExact(ChronoUnit.DAYS.between(first, first.plusMonths(3L * quarter)));
    }
}
