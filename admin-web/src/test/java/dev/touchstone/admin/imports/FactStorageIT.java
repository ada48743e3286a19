package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.IdentifiedFact;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Facts are kept version by version")
@SuppressWarnings("NullAway.Init")
class FactStorageIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant OCTOBER = Instant.parse("2026-09-30T16:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-10-31T16:00:00Z");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                    + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("reading the same twice changes nothing")
    void twiceIsOnce() {
        List<ServiceFact> facts = IntStream.range(0, 1200)
                .<ServiceFact>mapToObj(i -> complaint(i, "2026-10-05T02:00:00Z", null))
                .toList();

        FactStore.Changes first = append(facts, List.of());
        FactStore.Changes second = append(facts, List.of());

        assertThat(first).isEqualTo(new FactStore.Changes(1200, 0, 0, 0));
        assertThat(second).isEqualTo(new FactStore.Changes(0, 0, 1200, 0));
        assertThat(factsAsOf(position())).hasSize(1200);
    }

    @Test
    @DisplayName("a result that names its position opens the same facts after they were changed and deleted")
    void asOf() {
        append(
                List.of(complaint(1, "2026-10-05T02:00:00Z", null), complaint(2, "2026-10-06T02:00:00Z", null)),
                List.of());
        long confirmed = position();
        List<IdentifiedFact> before = factsAsOf(confirmed);

        FactStore.Changes changed =
                append(List.of(complaint(1, "2026-10-05T02:00:00Z", "2026-10-07T02:00:00Z")), List.of());
        FactStore.Changes deleted = append(List.of(), List.of(new FactKey("complaints", "2")));

        assertThat(changed).isEqualTo(new FactStore.Changes(0, 1, 0, 0));
        assertThat(deleted).isEqualTo(new FactStore.Changes(0, 0, 0, 1));
        assertThat(factsAsOf(confirmed))
                .containsExactlyInAnyOrderElementsOf(before)
                .hasSize(2);
        assertThat(factsAsOf(position()))
                .extracting(IdentifiedFact::fact)
                .containsExactly(complaint(1, "2026-10-05T02:00:00Z", "2026-10-07T02:00:00Z"));
    }

    @Test
    @DisplayName("a fact that moves to another month touches the days it left as well")
    void touchesWhereItWas() {
        append(
                List.of(complaint(1, "2026-10-05T02:00:00Z", null), complaint(2, "2026-09-01T02:00:00Z", null)),
                List.of());
        long seen = position();

        append(List.of(complaint(1, "2026-11-03T02:00:00Z", null)), List.of());

        Optional<TouchedDays> touched = database.ask(entities -> new FactStore(entities).findTouched(seen, SHANGHAI));
        assertThat(touched).contains(new TouchedDays(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 3)));
        long now = position();
        Optional<TouchedDays> since = database.ask(entities -> new FactStore(entities).findTouched(now, SHANGHAI));
        assertThat(since).isEmpty();
    }

    @Test
    @DisplayName("a fact that comes back after its deletion is a new version")
    void comesBack() {
        append(List.of(complaint(1, "2026-10-05T02:00:00Z", null)), List.of());
        append(List.of(), List.of(new FactKey("complaints", "1")));

        FactStore.Changes back = append(List.of(complaint(1, "2026-10-05T02:00:00Z", null)), List.of());

        assertThat(back).isEqualTo(new FactStore.Changes(0, 1, 0, 0));
        assertThat(factsAsOf(position())).hasSize(1);
    }

    @Test
    @DisplayName("only facts with an instant in the span are read")
    void span() {
        append(
                List.of(
                        complaint(1, "2026-09-30T15:59:59Z", null),
                        complaint(2, "2026-09-30T16:00:00Z", null),
                        complaint(3, "2026-09-01T00:00:00Z", "2026-10-02T00:00:00Z"),
                        complaint(4, "2026-10-31T16:00:00Z", null)),
                List.of());

        assertThat(factsAsOf(position()))
                .extracting(fact -> fact.id().key().key())
                .containsExactlyInAnyOrder("2", "3");
    }

    @Test
    @DisplayName("only facts of the wanted kinds are read")
    void kinds() {
        append(List.of(complaint(1, "2026-10-05T02:00:00Z", null)), List.of());

        assertThat(factsAsOf(EnumSet.of(FactKind.COMPLAINT, FactKind.CALL), position()))
                .hasSize(1);
        assertThat(factsAsOf(EnumSet.complementOf(EnumSet.of(FactKind.COMPLAINT)), position()))
                .isEmpty();
        assertThat(factsAsOf(EnumSet.noneOf(FactKind.class), position())).isEmpty();
    }

    @Test
    @DisplayName("any text is stored as it is")
    void anyText() {
        Complaint odd = new Complaint(
                new FactKey("complaints", "a\\tb\\N\"'客服😀"),
                Circumstances.builder()
                        .attribute("note", "\\.\t\\t\n\\n\r\u0001 试金石")
                        .build(),
                Instant.parse("2026-10-05T02:00:00Z"),
                null,
                null,
                null);
        List<ServiceFact> facts = new ArrayList<>(List.of(odd));
        IntStream.range(0, 250).forEach(i -> facts.add(complaint(i, "2026-10-06T02:00:00Z", null)));

        append(facts, List.of());

        assertThat(factsAsOf(position())).hasSize(251).contains(IdentifiedFact.of("1", odd));
        assertThat(append(facts, List.of())).isEqualTo(new FactStore.Changes(0, 0, 251, 0));
    }

    @Test
    @DisplayName("facts that name a person are found, whatever the name is written with")
    void named() {
        List<String> names =
                List.of("G_1", "G21", "g_1", "王 芳", "a\"b", "50%", "O'Neil", "back\\slash", "li@example.com");
        List<ServiceFact> facts = new ArrayList<>();
        IntStream.range(0, names.size())
                .forEach(i -> facts.add(Contact.builder(
                                new FactKey("calls", "call-" + i), FactKind.CALL, OCTOBER, ContactOutcome.ANSWERED)
                        .circumstances(Circumstances.builder()
                                .person(Role.SERVED_BY, new AgentRef(names.get(i)))
                                .build())
                        .build()));
        append(facts, List.of());
        long asOf = position();

        for (int i = 0; i < names.size(); i++) {
            assertThat(naming(Set.of(names.get(i)), asOf))
                    .as(names.get(i))
                    .contains(IdentifiedFact.of("1", facts.get(i)));
        }
        assertThat(naming(Set.of("G_1", "G21"), asOf))
                .containsExactlyInAnyOrder(IdentifiedFact.of("1", facts.get(0)), IdentifiedFact.of("1", facts.get(1)));
        assertThat(naming(Set.of(), asOf)).isEmpty();
    }

    @Test
    @DisplayName("single facts are listed as they were at a position")
    void listed() {
        append(
                List.of(complaint(1, "2026-10-05T02:00:00Z", null), complaint(2, "2026-10-06T02:00:00Z", null)),
                List.of());
        long before = position();
        append(
                List.of(complaint(1, "2026-10-05T02:00:00Z", "2026-10-07T02:00:00Z")),
                List.of(new FactKey("complaints", "2")));
        List<FactId> both = Stream.of("1", "2")
                .map(key -> new FactId("1", new FactKey("complaints", key)))
                .toList();

        assertThat(database.ask(entities -> new FactStore(entities).list(both, before))
                        .values())
                .extracting(IdentifiedFact::fact)
                .containsExactlyInAnyOrder(
                        complaint(1, "2026-10-05T02:00:00Z", null), complaint(2, "2026-10-06T02:00:00Z", null));
        assertThat(database.ask(entities -> new FactStore(entities).list(both, position()))
                        .values())
                .extracting(IdentifiedFact::fact)
                .containsExactly(complaint(1, "2026-10-05T02:00:00Z", "2026-10-07T02:00:00Z"));
    }

    private List<IdentifiedFact> naming(Set<String> people, long asOf) {
        return database.ask(entities -> new FactStore(entities)
                .streamNaming(people, EnumSet.of(FactKind.CALL), OCTOBER, NOVEMBER, asOf)
                .toList());
    }

    private FactStore.Changes append(List<ServiceFact> facts, List<FactKey> deletions) {
        List<FactVersion> versions =
                facts.stream().map(fact -> FactVersion.of(fact, SHANGHAI)).toList();
        return database.ask(entities -> new FactStore(entities).append(1, versions, deletions, SHANGHAI));
    }

    private List<IdentifiedFact> factsAsOf(long position) {
        return factsAsOf(EnumSet.allOf(FactKind.class), position);
    }

    private List<IdentifiedFact> factsAsOf(Set<FactKind> kinds, long position) {
        return database.ask(entities -> new FactStore(entities)
                .stream(kinds, OCTOBER, NOVEMBER, position).toList());
    }

    private long position() {
        return database.ask(entities -> new FactStore(entities).position());
    }

    private static Complaint complaint(int number, String received, @Nullable String handled) {
        return new Complaint(
                new FactKey("complaints", String.valueOf(number)),
                Circumstances.none(),
                Instant.parse(received),
                null,
                null,
                handled == null ? null : Instant.parse(handled));
    }
}
