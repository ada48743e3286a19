package dev.touchstone.bench;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.measure.IdentifiedFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Generated tickets as an adapter would hand them over: a ticket, its answers and its inspection are facts of their own. */
final class TicketFacts {

    private static final String CONNECTION = "generated";
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.EMAIL, Channel.SMS);
    private static final Fault DEFECT = new Fault("defect", Fault.Severity.MAJOR, null);
    private static final Fault CRITICAL = new Fault("defect", Fault.Severity.CRITICAL, null);

    private final List<AgentRef> agents = IntStream.range(0, GeneratedTickets.AGENTS)
            .mapToObj(agent -> new AgentRef(String.valueOf(agent)))
            .toList();

    /** Every fact of one month. */
    List<IdentifiedFact> listOf(GeneratedTickets tickets, int month) {
        List<IdentifiedFact> facts = new ArrayList<>();
        tickets.forEachOf(month, row -> add(row, facts));
        return facts;
    }

    /** The tickets of a span, without answers and inspections. */
    List<IdentifiedFact> listTickets(GeneratedTickets tickets, Instant from, Instant until) {
        List<IdentifiedFact> facts = new ArrayList<>();
        tickets.forEachBetween(from, until, row -> add(ticket(row, circumstances(row)), facts));
        return facts;
    }

    /** Adds the facts of one ticket. */
    void add(TicketRow row, List<IdentifiedFact> facts) {
        Circumstances circumstances = circumstances(row);
        add(ticket(row, circumstances), facts);
        if (row.satisfaction() != TicketRow.MISSING) {
            String form = GeneratedStandard.SATISFACTION_FORM;
            add(answer(row, form, GeneratedStandard.STARS, row.satisfaction(), circumstances), facts);
        }
        if (row.recommendation() != TicketRow.MISSING) {
            String form = GeneratedStandard.RECOMMENDATION_FORM;
            add(answer(row, form, GeneratedStandard.LIKELIHOOD, row.recommendation(), circumstances), facts);
        }
        if (row.callback() != TicketRow.MISSING) {
            String form = GeneratedStandard.CALLBACK_FORM;
            add(answer(row, form, GeneratedStandard.SOLVED, row.callback(), circumstances), facts);
        }
        if (row.defects() != TicketRow.MISSING) {
            add(inspection(row, circumstances), facts);
        }
    }

    private static void add(ServiceFact fact, List<IdentifiedFact> facts) {
        facts.add(IdentifiedFact.of(CONNECTION, fact));
    }

    private Circumstances circumstances(TicketRow row) {
        AgentRef agent = agents.get(row.agent());
        return Circumstances.builder()
                .person(Role.FIRST_RESPONDER, agent)
                .person(Role.RESOLVER, agent)
                .person(Role.SERVED_BY, agent)
                .person(Role.ASSESSED, agent)
                .channel(CHANNELS.get(row.channel()))
                .type(String.valueOf(row.category()))
                .priority(String.valueOf(row.priority()))
                .customer(new CustomerRef(String.valueOf(row.customer())))
                .build();
    }

    private static Ticket ticket(TicketRow row, Circumstances circumstances) {
        Instant closed = row.created().plusSeconds(row.resolutionSeconds());
        return Ticket.builder(key("tickets", row), row.created(), TicketStatus.CLOSED, "closed")
                .circumstances(circumstances)
                .firstResponse(
                        row.firstResponseSeconds() == TicketRow.MISSING
                                ? null
                                : FirstResponse.at(row.created().plusSeconds(row.firstResponseSeconds())))
                .firstClosed(closed)
                .lastClosed(closed)
                .reopens(row.reopened())
                .firstContact(row.firstContact() == 1)
                .build();
    }

    private static Answer answer(TicketRow row, String form, Scale scale, int value, Circumstances circumstances) {
        FactKey key = key(form, row);
        return Answer.builder(key, form, form, key.key(), AnswerState.ANSWERED, row.created())
                .circumstances(circumstances)
                .scale(scale)
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Inspection inspection(TicketRow row, Circumstances circumstances) {
        List<Fault> faults = IntStream.range(0, row.defects())
                .mapToObj(each -> each < row.critical() ? CRITICAL : DEFECT)
                .toList();
        return Inspection.builder(key("inspections", row), "form", row.created())
                .circumstances(circumstances)
                .faults(faults)
                .build();
    }

    private static FactKey key(String stream, TicketRow row) {
        return new FactKey(stream, String.valueOf(row.ticket()));
    }
}
