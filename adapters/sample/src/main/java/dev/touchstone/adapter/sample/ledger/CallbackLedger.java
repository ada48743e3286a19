package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.work.Course;
import dev.touchstone.adapter.sample.work.OpeningHours;
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

/** Callbacks within three days: twelve a month for every adviser whose team is called back for. */
final class CallbackLedger implements Ledger {

    static final String NAME = "callbacks";
    private static final int PER_MONTH = 12;
    private static final long HOUR = 3600;
    private static final Scale POINTS = new Scale(
            List.of(BigDecimal.ZERO, BigDecimal.valueOf(25), BigDecimal.valueOf(75), BigDecimal.valueOf(100)));

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "满意度回访", "滿意度回訪", "Satisfaction callbacks", FactKind.ANSWER);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        Sampling sampling = new Sampling(month, NAME);
        for (List<ServiceCase> sample : sampling.draw(
                PER_MONTH, matter -> CallbackForm.find(matter.team()).isPresent())) {
            for (ServiceCase matter : sample) {
                CallbackForm.find(matter.team()).ifPresent(form -> entries.addAll(callBack(matter, form, month)));
            }
        }
        entries.removeIf(entry -> entry.changed().isAfter(asOf));
        return entries;
    }

    private static List<Entry> callBack(ServiceCase matter, CallbackForm form, WorkMonth month) {
        Dice dice = matter.dice("callback");
        Course course = Course.of(matter, month.company());
        Instant called = OpeningHours.after(course.lastClosed().plusSeconds(dice.between(4, 60) * HOUR));
        AnswerState state = List.of(AnswerState.ANSWERED, AnswerState.NOT_REACHED, AnswerState.REFUSED)
                .get(dice.weighted(80, 13, 7));
        List<Employee> resolvers = course.resolvers(matter);
        Skill workshop = month.company().skill(resolvers.get(0), matter.day());
        String response = "B" + matter.number();
        List<Entry> answers = new ArrayList<>();
        for (int number = 1; number <= form.questions(); number++) {
            FactKey key = new FactKey(NAME, response + ".q" + number);
            Circumstances.Builder people = Marking.mark(key, matter)
                    .person(Role.SERVED_BY, matter.agent().ref());
            resolvers.forEach(resolver -> people.person(Role.RESOLVER, resolver.ref()));
            Answer.Builder answer = Answer.builder(key, form.key(), "q" + number, response, state, called)
                    .circumstances(people.build())
                    .scale(POINTS)
                    .about(Keys.about(matter))
                    .contactAt(matter.opened())
                    .offered(called);
            if (state == AnswerState.ANSWERED) {
                Mood.Words words = form.mood(number, matter.skill(), workshop, matter.solvedAtOnce())
                        .words(dice);
                answer.value(BigDecimal.valueOf(words.points())).raw(words.raw());
            }
            answers.add(new Entry(called, answer.build()));
        }
        return answers;
    }
}
