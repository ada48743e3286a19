package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.admin.imports.Erasure.Erased;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.IdentifiedFact;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer, a review and a finding of 2025, of which the answer has changed once, and an answer of October 2026. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Erasing personal fields")
@SuppressWarnings("NullAway.Init")
class ErasureIT {

    private static final Instant OLD = Instant.parse("2025-03-05T02:00:00Z");
    private static final Instant NEW = Instant.parse("2026-10-05T02:00:00Z");
    private static final Instant HORIZON = Instant.parse("2025-08-01T00:00:00Z");
    private static final List<String> PERSONAL =
            List.of("customer-digest", "crm.example", "customer said", "raw words", "supervisor said", "proof");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void oldAndNew() throws SQLException {
        database = kind.open();
        execute("insert into connection (name, adapter, settings, created_at, created_by)"
                + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
        for (String day : List.of("2025-03-06", "2026-10-06")) {
            execute(
                    "insert into import_run (connection, state, requested_by, requested_at, from_position, pages, added,"
                            + " changed, same, deleted, rejected) values (1, 'DONE', 'test', timestamp '" + day
                            + " 00:00:00', 0, 0, 0, 0, 0, 0, 0)");
        }
        append(List.of(answer("A-1", OLD, "3"), review(), finding(), answer("A-2", NEW, "5")));
        append(List.of(answer("A-1", OLD, "4")));
        database.run(entities -> {
            RejectedStore store = new RejectedStore(entities);
            store.keep(1, 1, List.of(rejected("13800000000")));
            store.keep(1, 2, List.of(rejected("13900000000")));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("takes customers, links and words out of every old version, and nothing else")
    void oldVersions() throws SQLException {
        List<IdentifiedFact> before = facts();
        assertThat(eraseSome()).isEqualTo(new Erased(4, 1));
        assertThat(eraseSome().nothing()).isTrue();

        assertThat(documents("where last_at < timestamp '2026-01-01 00:00:00'"))
                .hasSize(4)
                .allSatisfy(document -> assertThat(PERSONAL).noneMatch(document::contains))
                .allSatisfy(document -> assertThat(document).contains("anna", "phone", "region"));
        assertThat(documents("where last_at > timestamp '2026-01-01 00:00:00'"))
                .hasSize(1)
                .allSatisfy(
                        document -> assertThat(document).contains("customer-digest", "customer said", "crm.example"));
        assertThat(facts())
                .extracting(fact -> fact.fact().key(), fact -> valueOf(fact.fact()))
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(fact -> tuple(fact.fact().key(), valueOf(fact.fact())))
                        .toList());
    }

    @Test
    @DisplayName("lets the same content be read again without bringing it back")
    void readAgain() throws SQLException {
        eraseSome();

        FactStore.Changes again = append(List.of(answer("A-1", OLD, "4"), review(), finding()));

        assertThat(again).isEqualTo(new FactStore.Changes(0, 0, 3, 0));
        assertThat(documents("where erased")).noneMatch(document -> document.contains("customer-digest"));
    }

    @Test
    @DisplayName("is known of a span, so that its results are left as they are")
    void span() {
        Instant day = OLD.plusSeconds(86_400);
        assertThat(isErased(OLD, day)).isFalse();
        eraseSome();

        assertThat(isErased(OLD, day)).isTrue();
        assertThat(isErased(day, NEW.plusSeconds(1))).isFalse();
    }

    @Test
    @DisplayName("does not undo what an import writes meanwhile")
    void meanwhile() throws SQLException {
        eraseSome();

        assertThat(count("fact where fact_key = 'A-1' and until_change is not null"))
                .isOne();
        assertThat(count("fact where fact_key = 'A-1' and until_change is null"))
                .isOne();
    }

    @Test
    @DisplayName("takes text and value out of what old runs have rejected, and keeps place and reason")
    void rejectedRecords() {
        eraseSome();

        List<Rejected> old = database.ask(entities -> new RejectedStore(entities).list(1, 0, 10));
        assertThat(old).hasSize(1);
        assertThat(old.get(0).raw()).isEmpty();
        assertThat(old.get(0).value()).isNull();
        assertThat(old.get(0).reason().en()).isEqualTo("\"…\" is not a date");
        assertThat(old.get(0).position().line()).isEqualTo(2);
        List<Rejected> recent = database.ask(entities -> new RejectedStore(entities).list(2, 0, 10));
        assertThat(recent.get(0).raw()).contains("13900000000");
    }

    private Erased eraseSome() {
        return database.ask(entities -> {
            Erasure erasure = new Erasure();
            erasure.store = new ErasureStore(entities);
            return erasure.eraseSome(HORIZON);
        });
    }

    private boolean isErased(Instant from, Instant until) {
        return database.ask(entities -> new FactStore(entities).isErased(from, until));
    }

    private FactStore.Changes append(List<ServiceFact> facts) {
        List<FactVersion> versions =
                facts.stream().map(fact -> FactVersion.of(fact, ZoneOffset.UTC)).toList();
        return database.ask(entities -> new FactStore(entities).append(1, versions, List.of(), ZoneOffset.UTC));
    }

    private List<IdentifiedFact> facts() {
        return database.ask(entities -> {
            FactStore store = new FactStore(entities);
            try (Stream<IdentifiedFact> stream = store.stream(
                    EnumSet.allOf(FactKind.class), OLD.minusSeconds(1), NEW.plusSeconds(1), store.position())) {
                return stream.toList();
            }
        });
    }

    private static BigDecimal valueOf(ServiceFact fact) {
        if (fact instanceof Answer answer && answer.value() != null) {
            return answer.value();
        }
        return fact instanceof Review review ? review.points() : BigDecimal.ZERO;
    }

    private static Circumstances circumstances() {
        return Circumstances.builder()
                .person(Role.ASSESSED, new AgentRef("anna"))
                .person(Role.JUDGED_BY, new AgentRef("boss"))
                .channel(Channel.PHONE)
                .attribute("region", "east")
                .customer(new CustomerRef("customer-digest"))
                .link(URI.create("https://crm.example/1"))
                .build();
    }

    private static Answer answer(String key, Instant received, String value) {
        return new Answer(
                new FactKey("answers", key),
                circumstances(),
                "post-call",
                "satisfaction",
                key,
                AnswerState.ANSWERED,
                received,
                Scale.range(1, 5),
                new BigDecimal(value),
                "raw words",
                null,
                null,
                null,
                "customer said");
    }

    private static Review review() {
        return new Review(
                new FactKey("reviews", "R-1"),
                circumstances(),
                "teamwork",
                new BigDecimal("9"),
                Scale.range(0, 10),
                OLD,
                "supervisor said");
    }

    private static Finding finding() {
        return new Finding(new FactKey("findings", "F-1"), circumstances(), "fraud", "proof", OLD);
    }

    private static Rejected rejected(String phone) {
        return new Rejected(
                "calls",
                "C1",
                new Position("calls.csv", 2, "Started"),
                phone,
                LocalizedText.same("\"" + phone + "\" is not a date"),
                "C1," + phone);
    }

    private List<String> documents(String where) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select document from fact " + where)) {
            Stream.Builder<String> found = Stream.builder();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.build().toList();
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
