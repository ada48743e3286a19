package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Roster;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Made-up facts of October 2026 in Shanghai, and the shortest way to measure them. */
final class Facts {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Period OCTOBER = Period.parse("2026-10");
    static final Scale STARS = Scale.range(1, 5);
    static final AgentRef LI = new AgentRef("li");
    static final AgentRef WANG = new AgentRef("wang");

    private static final String NOON = "2026-10-12T12:00:00";

    private Facts() {}

    /** An instant by the clock in Shanghai, such as 2026-10-12T12:00:00. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    static Contact.Builder call(String key, ContactOutcome outcome) {
        return contact(key, FactKind.CALL, NOON, outcome);
    }

    static Contact.Builder contact(String key, FactKind kind, String started, ContactOutcome outcome) {
        return Contact.builder(new FactKey("contacts", key), kind, at(started), outcome);
    }

    static Ticket.Builder ticket(String key, TicketStatus status) {
        return Ticket.builder(new FactKey("tickets", key), at(NOON), status, status.name());
    }

    /** A closed ticket of Li's that was closed an hour after it was opened. */
    static Ticket.Builder closedTicket(String key) {
        return ticket(key, TicketStatus.CLOSED)
                .firstClosed(at("2026-10-12T13:00:00"))
                .lastClosed(at("2026-10-12T13:00:00"));
    }

    static Answer.Builder answer(String key, AnswerState state) {
        return Answer.builder(new FactKey("answers", key), "form", "overall", key, state, at(NOON));
    }

    static Answer.Builder rated(String key, Scale scale, String value) {
        return answer(key, AnswerState.ANSWERED).scale(scale).value(new BigDecimal(value));
    }

    static Inspection.Builder inspection(String key) {
        return Inspection.builder(new FactKey("inspections", key), "form", at(NOON));
    }

    static Circumstances by(Role role, AgentRef... people) {
        Circumstances.Builder circumstances = Circumstances.builder();
        Arrays.stream(people).forEach(person -> circumstances.person(role, person));
        return circumstances.build();
    }

    static Circumstances on(Channel channel) {
        return Circumstances.builder().channel(channel).build();
    }

    static Circumstances from(String customer) {
        return Circumstances.builder().customer(new CustomerRef(customer)).build();
    }

    static IdentifiedFact identified(ServiceFact fact) {
        return IdentifiedFact.of("crm", fact);
    }

    static List<IdentifiedFact> identified(List<? extends ServiceFact> facts) {
        return facts.stream().map(Facts::identified).toList();
    }

    static Measuring measuring(Period period, KeyedMeasure... lines) {
        return new Measuring(period, SHANGHAI, Roster.ofPeople(), List.of(), Pooling.ALL_RECORDS, List.of(lines));
    }

    static KeyedMeasure line(String key, Measure measure) {
        return new KeyedMeasure(key, measure, FactSelection.EVERYTHING);
    }

    /** October's figure of the whole organisation. */
    static Measurement measure(Measure measure, List<? extends ServiceFact> facts) {
        return measuring(OCTOBER, line("line", measure))
                .measure(identified(facts))
                .organisation()
                .get("line");
    }

    /** What one fact gives: its value, the reason why it was left out, or "unconcerned". */
    static String outcome(FactMeasure measure, ServiceFact fact) {
        if (!measure.kinds().contains(fact.kind())) {
            return "unconcerned";
        }
        Observation observed = measure.observe(fact, new Moment(at(NOON), OCTOBER.end(SHANGHAI), SHANGHAI));
        if (observed instanceof Observation.LeftOut leftOut) {
            return leftOut.why().toString();
        }
        return observed instanceof Observation.Counted counted ? counted.value().toString() : "unconcerned";
    }
}
