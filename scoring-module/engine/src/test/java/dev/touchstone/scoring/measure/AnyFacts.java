package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts of every kind around the last quarter of 2026, with gaps and oddities, the same for the same seed. */
final class AnyFacts {

    private static final Instant BEGIN = Facts.at("2026-09-25T00:00:00");
    private static final int HOURS = 24 * 105;

    private final Random random;

    AnyFacts(Random random) {
        this.random = random;
    }

    List<IdentifiedFact> list(int most) {
        List<IdentifiedFact> facts = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            facts.add(Facts.identified(any(String.valueOf(i))));
        }
        return facts;
    }

    private ServiceFact any(String key) {
        switch (random.nextInt(8)) {
            case 0:
                return ticket(key);
            case 1:
                return contact(key);
            case 2:
                return rating(key);
            case 3:
                return callbackAnswer(key);
            case 4:
                return complaint(key);
            case 5:
                return new Offer(
                        key("offers", key), circumstances(Role.OFFERED_BY), instant(), maybe(instant()), null, null);
            case 6:
                return inspection(key);
            default:
                return random.nextBoolean() ? review(key) : figure(key);
        }
    }

    private Ticket ticket(String key) {
        Instant opened = instant();
        Instant firstClosed = maybe(opened.plus(duration()));
        Instant lastClosed = firstClosed == null ? maybe(opened.plus(duration())) : firstClosed.plus(duration());
        return Ticket.builder(key("tickets", key), opened, any(TicketStatus.values()), "raw")
                .circumstances(circumstances(Role.RESOLVER))
                .firstResponse(maybe(FirstResponse.at(opened.plusSeconds(random.nextInt(900) - 30))))
                .firstClosed(firstClosed)
                .lastClosed(lastClosed)
                .reopens(maybe(random.nextInt(3)))
                .contacts(maybe(random.nextInt(3)))
                .transfers(maybe(random.nextInt(3)))
                .slaMet(maybe(random.nextBoolean()))
                .firstContact(maybe(random.nextBoolean()))
                .build();
    }

    private Contact contact(String key) {
        return Contact.builder(
                        key("contacts", key),
                        random.nextBoolean() ? FactKind.CALL : FactKind.CHAT,
                        instant(),
                        any(ContactOutcome.values()))
                .circumstances(circumstances(Role.SERVED_BY))
                .waited(maybe(Duration.ofMillis(random.nextInt(90_000))))
                .talked(maybe(Duration.ofSeconds(random.nextInt(900))))
                .held(maybe(Duration.ofSeconds(random.nextInt(90))))
                .afterWork(maybe(Duration.ofSeconds(random.nextInt(90))))
                .resolved(maybe(random.nextBoolean()))
                .build();
    }

    private Answer rating(String key) {
        Scale scale = any(new Scale[] {Scale.range(0, 1), Facts.STARS, NetPromoterScore.SCALE});
        return answer(key, "survey", "overall", key, scale, instant());
    }

    private Answer callbackAnswer(String key) {
        String response = String.valueOf(random.nextInt(4));
        Scale scale = new Scale(List.of(BigDecimal.valueOf(25), BigDecimal.valueOf(75), BigDecimal.valueOf(100)));
        String question = any(new String[] {"overall", "hand-over", "cleanliness"});
        Instant received = Facts.at("2026-12-0" + (1 + random.nextInt(4)) + "T23:59:00");
        return answer(key, "sales", question, response, scale, received);
    }

    private Answer answer(String key, String form, String question, String response, Scale scale, Instant received) {
        AnswerState state = random.nextInt(3) > 0 ? AnswerState.ANSWERED : any(AnswerState.values());
        boolean answered = state == AnswerState.ANSWERED || state == AnswerState.ANONYMOUS;
        return Answer.builder(key("answers", key), form, question, response, state, received)
                .circumstances(circumstances(Role.SERVED_BY))
                .scale(answered ? scale : null)
                .value(
                        answered
                                ? scale.values()
                                        .get(random.nextInt(scale.values().size()))
                                : null)
                .build();
    }

    private Complaint complaint(String key) {
        return new Complaint(
                key("complaints", key),
                circumstances(Role.ASSESSED),
                instant(),
                null,
                maybe(instant()),
                maybe(instant()));
    }

    private Inspection inspection(String key) {
        List<InspectionItem> items = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(new InspectionItem("q" + i, maybe(BigDecimal.valueOf(random.nextInt(11))), BigDecimal.TEN));
            faults.add(new Fault("wording", any(Fault.Severity.values()), null));
        }
        return Inspection.builder(key("inspections", key), "form", instant())
                .circumstances(circumstances(Role.SERVED_BY))
                .items(items)
                .faults(faults)
                .passed(maybe(random.nextBoolean()))
                .secondRatingOf(random.nextInt(5) == 0 ? key("inspections", "other") : null)
                .build();
    }

    private Review review(String key) {
        String item = any(new String[] {"attitude", "teamwork", "punctuality"});
        return new Review(
                key("reviews", key),
                circumstances(Role.ASSESSED),
                item,
                BigDecimal.valueOf(1 + random.nextInt(5)),
                Scale.range(1, random.nextInt(4) == 0 ? 5 : 10),
                instant(),
                null);
    }

    private Figure figure(String key) {
        LocalDate day = LocalDate.of(2026, 9, 28).plusDays(random.nextInt(100));
        int yes = random.nextInt(12);
        return new Figure(
                key("figures", key),
                Circumstances.builder().person(Role.ASSESSED, agent()).build(),
                null,
                "retention",
                day,
                day.plusDays(1 + random.nextInt(5)),
                BigDecimal.valueOf(yes),
                BigDecimal.TEN,
                null,
                null,
                null);
    }

    private Circumstances circumstances(Role role) {
        Circumstances.Builder circumstances = Circumstances.builder()
                .channel(any(new Channel[] {Channel.PHONE, Channel.CHAT, Channel.UNKNOWN}))
                .queue(any(new String[] {"east", "unknown"}))
                .customer(maybe(new CustomerRef("customer" + random.nextInt(3))));
        for (int i = random.nextInt(4); i > 0; i--) {
            circumstances.person(role, agent());
        }
        return circumstances.build();
    }

    private AgentRef agent() {
        return new AgentRef("agent" + random.nextInt(4));
    }

    private Instant instant() {
        return BEGIN.plusSeconds(random.nextInt(HOURS) * 3600L + random.nextInt(3600));
    }

    private Duration duration() {
        return Duration.ofMinutes(random.nextInt(60 * 24 * 9));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static FactKey key(String stream, String key) {
        return new FactKey(stream, key);
    }
}
