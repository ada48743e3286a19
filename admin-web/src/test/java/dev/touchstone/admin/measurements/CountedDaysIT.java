package dev.touchstone.admin.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.imports.TestImports;
import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("What was counted of a day is kept as long as it is true")
@SuppressWarnings("NullAway.Init")
class CountedDaysIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    private String team = "1";

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        execute("insert into connection (name, adapter, settings, created_at, created_by)"
                + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("and gives what the facts themselves give, whatever came, changed or was deleted")
    void sameAsFacts() {
        Random random = new Random(20_261_123);
        for (int round = 0; round < 12; round++) {
            List<ServiceFact> arrived = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> fact(random.nextInt(60), 1 + random.nextInt(30), random.nextInt(5)))
                    .toList();
            List<FactKey> gone = random.nextBoolean() ? List.of(key(random.nextInt(60))) : List.of();
            append(arrived, gone);

            for (String period : List.of("2026-11", "2026-Q4", "2026-11-05/2026-11-23")) {
                assertThat(byDays(Period.parse(period))).isEqualTo(byFacts(Period.parse(period)));
            }
        }
    }

    @Test
    @DisplayName(
            "until a fact of it goes: the day of a contact that is repeated no more is counted again, other days are not")
    void deletedRepeat() {
        append(List.of(call(1, 10, 3), call(2, 11, 3), call(3, 20, 4)), List.of());
        byDays(NOVEMBER);
        Map<LocalDate, Long> before = keptAt("repeat-contact");

        append(List.of(), List.of(key(2)));
        assertThat(byDays(NOVEMBER)).isEqualTo(byFacts(NOVEMBER));

        Map<LocalDate, Long> after = keptAt("repeat-contact");
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(30);
        List<LocalDate> again = after.keySet().stream()
                .filter(day -> !after.get(day).equals(before.get(day)))
                .toList();
        assertThat(again).containsExactly(TENTH.minusDays(2), TENTH.minusDays(1), TENTH, TENTH.plusDays(1));
        assertThat(keptAt("talk-time").entrySet().stream()
                        .filter(day -> !day.getValue().equals(before.get(day.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly(TENTH.plusDays(1));
    }

    @Test
    @DisplayName("until somebody belonged elsewhere on it")
    void movedPeople() {
        append(List.of(call(1, 10, 3)), List.of());
        assertThat(byDays(NOVEMBER)).containsKey(Subject.team("1"));

        team = "2";

        assertThat(byDays(NOVEMBER)).containsKey(Subject.team("2")).doesNotContainKey(Subject.team("1"));
    }

    @Test
    @DisplayName("and serves an earlier position of the ledger only where nothing has changed since")
    void earlierPosition() {
        append(List.of(call(1, 10, 3)), List.of());
        long confirmed = position();
        SortedMap<Subject, CardInput> then = byDays(NOVEMBER);
        append(List.of(call(1, 10, 4), ticket(2, 15, 4)), List.of());
        assertThat(byDays(NOVEMBER)).isNotEqualTo(then);

        assertThat(byDays(NOVEMBER, confirmed)).isEqualTo(then);
        assertThat(byDays(NOVEMBER)).isEqualTo(byFacts(NOVEMBER));
    }

    @Test
    @DisplayName("and a check finds what somebody altered, and puts it right")
    void check() throws SQLException {
        append(List.of(call(1, 10, 3), call(2, 10, 3), ticket(3, 15, 4)), List.of());
        byDays(NOVEMBER);
        DaysCheck whole = check(false);
        assertThat(whole.different()).isZero();
        assertThat(whole.absent()).isZero();
        assertThat(whole.same()).isPositive();

        execute("update counted_day set content = (select empty.content from counted_day empty"
                + " where empty.line = counted_day.line and empty.on_day = date '2026-11-01')"
                + " where on_day = date '2026-11-15'");
        execute("delete from counted_day where on_day = date '2026-11-20'");
        DaysCheck found = check(true);
        assertThat(found.different()).isPositive();
        assertThat(found.absent()).isPositive();
        assertThat(check(false)).isEqualTo(whole);
    }

    private DaysCheck check(boolean rebuild) {
        Assessment november = assessment(NOVEMBER);
        return database.ask(entities -> DaysOf.database(entities, SHANGHAI)
                .check(List.of(november), (DatedRoster) november.roster(), position(), rebuild));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private void append(List<? extends ServiceFact> facts, List<FactKey> deletions) {
        database.run(entities -> TestImports.append(entities, facts, deletions, SHANGHAI));
    }

    private long position() {
        return database.ask(entities -> new FactStore(entities).position());
    }

    private SortedMap<Subject, CardInput> byDays(Period period) {
        return byDays(period, position());
    }

    private SortedMap<Subject, CardInput> byDays(Period period, long asOf) {
        Assessment assessment = assessment(period);
        return database.ask(entities -> DaysOf.database(entities, SHANGHAI)
                .measure(Map.of("all", assessment), (DatedRoster) assessment.roster(), asOf)
                .get("all"));
    }

    private SortedMap<Subject, CardInput> byFacts(Period period) {
        Assessment assessment = assessment(period);
        AssessmentPass pass = assessment.begin();
        database.run(entities -> {
            FactStore facts = new FactStore(entities);
            try (Stream<IdentifiedFact> stream =
                    facts.stream(assessment.kinds(), assessment.earliest(), assessment.latest(), facts.position())) {
                stream.forEach(pass::accept);
            }
        });
        return pass.conclude();
    }

    /** As of which position what a line counted is kept, by day. */
    private Map<LocalDate, Long> keptAt(String measure) {
        Assessment november = assessment(NOVEMBER);
        CountedLine line = november.listMeasurings().stream()
                .map(measuring -> CountedLine.of(measuring.getLine(measure), measuring))
                .findFirst()
                .orElseThrow();
        Map<LocalDate, Long> kept = new TreeMap<>();
        database.run(entities -> DaysOf.database(entities, SHANGHAI)
                .store
                .list(List.of(line.digest()), NOVEMBER.from(), NOVEMBER.until())
                .forEach(day -> kept.put(day.where().day(), day.asOf())));
        return kept;
    }

    private Assessment assessment(Period period) {
        return Assessment.of(EveryMeasure.standard(), period, SHANGHAI, new OneTeam(team));
    }

    private static FactKey key(int number) {
        return new FactKey("tickets", String.valueOf(number));
    }

    private static ServiceFact fact(int number, int day, int customer) {
        return number % 2 == 0 ? ticket(number, day, customer) : call(number, day, customer);
    }

    private static Ticket ticket(int number, int day, int customer) {
        Instant opened = at(number, day);
        return Ticket.builder(key(number), opened, TicketStatus.CLOSED, "closed")
                .circumstances(circumstances(number, customer))
                .firstResponse(FirstResponse.at(opened.plusSeconds(60L + customer)))
                .firstClosed(opened.plusSeconds(3600))
                .lastClosed(opened.plusSeconds(3600L + 72_000L * customer))
                .build();
    }

    private static Contact call(int number, int day, int customer) {
        return Contact.builder(key(number), FactKind.CALL, at(number, day), ContactOutcome.ANSWERED)
                .circumstances(circumstances(number, customer))
                .waited(Duration.ofSeconds(10L + customer))
                .talked(Duration.ofMinutes(3))
                .resolved(true)
                .build();
    }

    private static Instant at(int number, int day) {
        return LocalDate.of(2026, 11, day)
                .atTime(10, number % 60)
                .atZone(SHANGHAI)
                .toInstant();
    }

    private static Circumstances circumstances(int number, int customer) {
        AgentRef agent = new AgentRef(String.valueOf(7 + number % 3));
        return Circumstances.builder()
                .person(Role.RESOLVER, agent)
                .person(Role.FIRST_RESPONDER, agent)
                .person(Role.SERVED_BY, agent)
                .channel(number % 3 == 0 ? Channel.CHAT : Channel.PHONE)
                .customer(new CustomerRef("customer" + customer))
                .build();
    }
}
