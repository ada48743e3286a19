package dev.touchstone.documents.fact;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Facts of every kind with any combination of members, drawn from a seed. */
public final class AnyFact {

    private static final List<String> WORDS = List.of(
            "a", "退换货", "售後", "Ω≈ç", "🎧 ok", "שלום", "tab\there", "quote\"d", "back\\slash", "line\nend", "\u0001");

    private final Random random;

    private AnyFact(long seed) {
        this.random = new Random(seed);
    }

    public static Arbitrary<ServiceFact> facts() {
        return Arbitraries.longs().map(seed -> new AnyFact(seed).fact());
    }

    private ServiceFact fact() {
        FactKind kind = one(FactKind.values());
        return switch (kind) {
            case TICKET -> ticket();
            case CALL, CHAT -> contact(kind);
            case ANSWER -> answer();
            case COMPLAINT ->
                new Complaint(
                        key(),
                        circumstances(),
                        instant(),
                        maybe(this::key),
                        maybe(this::instant),
                        maybe(this::instant));
            case OFFER ->
                new Offer(
                        key(), circumstances(), instant(), maybe(this::instant), maybe(this::flag), maybe(this::word));
            case INSPECTION -> inspection();
            case REVIEW ->
                new Review(
                        key(),
                        circumstances(),
                        word(),
                        BigDecimal.valueOf(7),
                        Scale.range(0, 10),
                        instant(),
                        maybe(this::word));
            case FINDING -> new Finding(key(), judged(), word(), word(), instant());
            case FIGURE -> figure();
        };
    }

    private Ticket ticket() {
        Instant opened = instant();
        Instant closed = opened.plusMillis(random.nextInt(9_000_000));
        return Ticket.builder(key(), opened, one(TicketStatus.values()), word())
                .circumstances(circumstances())
                .firstResponse(
                        maybe(() -> new FirstResponse(maybe(this::instant), duration(), one(ResponseBasis.values()))))
                .firstClosed(maybe(() -> closed))
                .lastClosed(maybe(() -> closed.plusSeconds(5)))
                .reopens(maybe(this::count))
                .contacts(maybe(this::count))
                .transfers(maybe(this::count))
                .slaMet(maybe(this::flag))
                .complaint(maybe(this::flag))
                .firstContact(maybe(this::flag))
                .owners(
                        flag()
                                ? List.of()
                                : List.of(
                                        new Ownership(maybe(this::agent), maybe(() -> new TeamRef(word())), opened),
                                        new Ownership(agent(), null, closed)))
                .build();
    }

    private Contact contact(FactKind kind) {
        return Contact.builder(key(), kind, instant(), one(ContactOutcome.values()))
                .circumstances(circumstances())
                .direction(maybe(() -> one(Direction.values())))
                .connected(maybe(this::flag))
                .waited(maybe(this::duration))
                .talked(maybe(this::duration))
                .held(maybe(this::duration))
                .afterWork(maybe(this::duration))
                .resolved(maybe(this::flag))
                .build();
    }

    private Answer answer() {
        AnswerState state = one(AnswerState.values());
        boolean answered = state == AnswerState.ANSWERED || state == AnswerState.ANONYMOUS;
        Scale scale = new Scale(List.of(BigDecimal.ZERO, new BigDecimal("0.125"), BigDecimal.valueOf(100)));
        return Answer.builder(key(), word(), word(), word(), state, instant())
                .circumstances(circumstances())
                .scale(answered || flag() ? scale : null)
                .value(answered ? scale.values().get(random.nextInt(3)) : null)
                .raw(maybe(this::word))
                .about(maybe(this::key))
                .contactAt(maybe(this::instant))
                .offered(maybe(this::instant))
                .comment(maybe(this::word))
                .build();
    }

    private Inspection inspection() {
        return Inspection.builder(key(), word(), instant())
                .circumstances(circumstances())
                .items(
                        flag()
                                ? List.of()
                                : List.of(
                                        new InspectionItem("q1", maybe(() -> new BigDecimal("4.5")), BigDecimal.TEN),
                                        new InspectionItem("q2", BigDecimal.ZERO, BigDecimal.valueOf(5))))
                .faults(
                        flag()
                                ? List.of()
                                : List.of(new Fault(word(), one(Fault.Severity.values()), maybe(this::word))))
                .sample(maybe(this::word))
                .about(maybe(this::key))
                .contactAt(maybe(this::instant))
                .passed(maybe(this::flag))
                .secondRatingOf(maybe(this::key))
                .build();
    }

    private Figure figure() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return new Figure(
                key(),
                circumstances(),
                new TeamRef(word()),
                word(),
                from,
                from.plusDays(1 + random.nextInt(31)),
                BigDecimal.valueOf(random.nextInt(1_000_000) - 500_000, 0),
                BigDecimal.valueOf(1 + 2 * random.nextInt(500), 3),
                maybe(this::word),
                maybe(this::count),
                maybe(this::word));
    }

    private Circumstances judged() {
        Map<Role, List<AgentRef>> people = new HashMap<>();
        people.put(Role.JUDGED_BY, List.of(agent()));
        return new Circumstances(
                people, Channel.UNKNOWN, null, new TreeSet<>(), null, null, Map.of(), null, null, null);
    }

    private Circumstances circumstances() {
        if (flag()) {
            return Circumstances.none();
        }
        Map<Role, List<AgentRef>> people = new HashMap<>();
        people.put(one(Role.values()), List.of(agent(), new AgentRef("second")));
        people.put(one(Role.values()), List.of(agent()));
        return new Circumstances(
                people,
                flag() ? Channel.PHONE : new Channel("x-" + count()),
                maybe(this::word),
                new TreeSet<>(flag() ? List.of() : List.of(word(), word())),
                maybe(this::word),
                maybe(this::word),
                flag() ? Map.of() : new TreeMap<>(Map.of(word(), word(), "z", "")),
                maybe(() -> new CustomerRef(word())),
                maybe(this::word),
                maybe(() -> URI.create("https://crm.example/t/" + count())));
    }

    private FactKey key() {
        return new FactKey("stream-" + random.nextInt(3), "k" + random.nextInt(1000) + "/~键");
    }

    private AgentRef agent() {
        return new AgentRef("agent-" + random.nextInt(5));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(
                1_767_225_600L + random.nextInt(31_536_000), flag() ? 0 : random.nextInt(1_000) * 1_000_000L);
    }

    private Duration duration() {
        return Duration.ofMillis(random.nextInt(4_000_000));
    }

    private int count() {
        return random.nextInt(100);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return word.isBlank() || word.equals("\u0001") ? "w" + word : word;
    }

    private <T> T maybe(Supplier<T> value) {
        return flag() ? value.get() : null;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
