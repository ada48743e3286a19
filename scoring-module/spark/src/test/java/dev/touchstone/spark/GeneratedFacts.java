package dev.touchstone.spark;

import dev.touchstone.documents.fact.FactDocument;
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
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Generated calls, tickets and answers of a month and a half around November 2026, of few customers who come back often; and a few
 * findings, some about people of whom there is nothing else.
 */
final class GeneratedFacts {

    private static final Instant BEGIN = Instant.parse("2026-10-25T00:00:00Z");
    /** Of so many people there are calls, tickets and answers. */
    private static final int PEOPLE = 25;

    private static final int MINUTES = 45 * 24 * 60;

    private final Random random;

    GeneratedFacts(long seed) {
        this.random = new Random(seed);
    }

    List<StoredFact> list(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new StoredFact("7", FactDocument.write(fact(String.valueOf(i)))))
                .toList();
    }

    private ServiceFact fact(String key) {
        Instant at = BEGIN.plusSeconds(60L * random.nextInt(MINUTES));
        if (random.nextInt(100) == 0) {
            return finding(key, at);
        }
        switch (random.nextInt(3)) {
            case 0:
                return Contact.builder(new FactKey("calls", key), FactKind.CALL, at, ContactOutcome.ANSWERED)
                        .circumstances(circumstances(Role.SERVED_BY))
                        .waited(Duration.ofSeconds(random.nextInt(90)))
                        .talked(Duration.ofSeconds(60 + random.nextInt(400)))
                        .resolved(random.nextInt(4) > 0)
                        .build();
            case 1:
                return Ticket.builder(new FactKey("tickets", key), at, TicketStatus.CLOSED, "closed")
                        .circumstances(circumstances(Role.RESOLVER))
                        .firstResponse(FirstResponse.at(at.plusSeconds(random.nextInt(600))))
                        .firstClosed(at.plusSeconds(7200))
                        .lastClosed(at.plusSeconds(7200L + random.nextInt(90_000)))
                        .build();
            default:
                return Answer.builder(
                                new FactKey("answers", key),
                                "satisfaction",
                                "overall",
                                "response-" + random.nextInt(400),
                                AnswerState.ANSWERED,
                                at)
                        .circumstances(circumstances(Role.SERVED_BY))
                        .scale(Scale.range(1, 5))
                        .value(BigDecimal.valueOf(1L + random.nextInt(5)))
                        .build();
        }
    }

    private Finding finding(String key, Instant at) {
        Circumstances circumstances = Circumstances.builder()
                .person(Role.ASSESSED, new AgentRef("generated-" + random.nextInt(PEOPLE + 3)))
                .person(Role.JUDGED_BY, new AgentRef("generated-judge"))
                .build();
        return new Finding(new FactKey("findings", key), circumstances, "fraud", "generated", at);
    }

    private Circumstances circumstances(Role role) {
        AgentRef agent = new AgentRef("generated-" + random.nextInt(PEOPLE));
        return Circumstances.builder()
                .person(role, agent)
                .person(Role.FIRST_RESPONDER, agent)
                .channel(random.nextBoolean() ? Channel.PHONE : Channel.CHAT)
                .customer(new CustomerRef("customer-" + random.nextInt(300)))
                .build();
    }
}
