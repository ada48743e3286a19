package dev.touchstone.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.touchstone.admin.storage.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Five entries: account 1, called 周敏, has changed accounts 1 to 5. Somebody then writes to the database directly. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("The audit trail")
@SuppressWarnings("NullAway.Init")
class ChainIT {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123456Z");
    private static final Actor SOMEBODY = new Actor(1, "周敏", 9L);
    private static final String COPY = "insert into audit_entry select %s, happened_at, account, account_name, token,"
            + " action, subject, subject_id, detail, previous, signature from audit_entry where number = %s";

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void fiveEntries() {
        database = kind.open();
        LongStream.rangeClosed(1, 5).forEach(account -> database.run(entities -> change(entities, account)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("is whole as long as only entries were added")
    void whole() throws SQLException {
        ChainReport report = check();

        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(5);
        assertThat(report.last()).hasSize(64).isEqualTo(list().get(0).signature());
    }

    @Test
    @DisplayName("is never called whole when it is empty")
    void empty() throws SQLException {
        try (TestDatabase.Open fresh = kind.open();
                Connection connection = fresh.source().getConnection()) {
            ChainReport report = new ChainReader(connection).check(new AuditChain(TestTrail.KEY));
            assertThat(report.fault()).isEqualTo(ChainFault.NOTHING);
        }
        tamper("delete from audit_entry");
        assertFault(1, ChainFault.CUT_OFF);
        tamper("update audit_end set entries = 0, last_signature = '" + AuditChain.BEGINNING + "', seal = ''");
        assertFault(1, ChainFault.NOTHING);
    }

    @Test
    @DisplayName("tells which entry was altered, whichever field it was")
    void altered() throws SQLException {
        List<String> changes = List.of(
                "happened_at = timestamp with time zone '2026-11-22 03:00:00+00'",
                "account = 2",
                "account = null",
                "account_name = '李静'",
                "account_name = null",
                "token = null",
                "action = 'ACCOUNT_BLOCKED'",
                "subject = 'TOKEN'",
                "subject_id = '33'",
                "detail = '{}'",
                "previous = '" + "1".repeat(64) + "'",
                "signature = '" + "1".repeat(64) + "'");
        for (String change : changes) {
            tamper("create table kept as select * from audit_entry where number = 3");
            tamper("update audit_entry set " + change + " where number = 3");
            assertFault(3, ChainFault.ALTERED);
            tamper("delete from audit_entry where number = 3");
            tamper("insert into audit_entry select * from kept");
            tamper("drop table kept");
            assertThat(check().whole()).as(change).isTrue();
        }
    }

    @Test
    @DisplayName("tells which entry was deleted in the middle, also when the others were moved up")
    void deleted() throws SQLException {
        tamper("delete from audit_entry where number = 3");
        assertFault(3, ChainFault.MISSING);

        tamper("update audit_entry set number = 3 where number = 4");
        tamper("update audit_entry set number = 4 where number = 5");
        assertFault(3, ChainFault.ALTERED);
    }

    @Test
    @DisplayName("tells from where the end was cut off, also when the row that holds the end was altered to fit")
    void cutOff() throws SQLException {
        String fourth = list().get(1).signature();
        tamper("delete from audit_entry where number = 5");
        assertFault(5, ChainFault.CUT_OFF);

        tamper("update audit_end set entries = 4, last_signature = '" + fourth + "'");
        assertFault(4, ChainFault.END_ALTERED);

        tamper("delete from audit_end");
        assertFault(1, ChainFault.NOTHING);
    }

    @Test
    @DisplayName("tells where entries were exchanged")
    void swapped() throws SQLException {
        tamper("update audit_entry set number = 100 where number = 2");
        tamper("update audit_entry set number = 2 where number = 4");
        tamper("update audit_entry set number = 4 where number = 100");

        assertFault(2, ChainFault.ALTERED);
    }

    @Test
    @DisplayName("tells which entry was inserted")
    void inserted() throws SQLException {
        tamper(COPY.formatted(6, 5));
        assertFault(6, ChainFault.ADDED);
        tamper("delete from audit_entry where number = 6");

        tamper(COPY.formatted(0, 1));
        assertFault(0, ChainFault.ADDED);
        tamper("delete from audit_entry where number = 0");

        tamper("update audit_entry set number = 6 where number = 5");
        tamper("update audit_entry set number = 5 where number = 4");
        tamper(COPY.formatted(4, 3));
        tamper("update audit_end set entries = 6");
        assertFault(4, ChainFault.ALTERED);
    }

    @Test
    @DisplayName("does not follow from an entry of another past, although it was signed here")
    void otherPast() throws SQLException {
        AuditChain chain = new AuditChain(TestTrail.KEY);
        AuditEntry unsigned =
                new AuditEntry(3, NOW, 1L, "周敏", null, "SIGN_IN", "ACCOUNT", "1", "{}", "2".repeat(64), "");
        tamper("delete from audit_entry where number = 3");
        database.run(entities -> entities.persist(new AuditEntity(unsigned.signed(chain.sign(unsigned)))));

        assertFault(3, ChainFault.OUT_OF_ORDER);
    }

    @Test
    @DisplayName("is not whole with another key")
    void otherKey() throws SQLException {
        ChainReport report = check(TestTrail.OTHER_KEY);

        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.fault()).isEqualTo(ChainFault.ALTERED);
    }

    @Test
    @DisplayName("tells at the start whether it was sealed with this key")
    void sealed() throws SQLException {
        assertThat(isSealedBy(TestTrail.KEY)).isTrue();
        assertThat(isSealedBy(TestTrail.OTHER_KEY)).isFalse();
        tamper("update audit_end set entries = 4");
        assertThat(isSealedBy(TestTrail.KEY)).isFalse();
        tamper("delete from audit_end");
        assertThat(isSealedBy(TestTrail.KEY)).isFalse();
    }

    private boolean isSealedBy(byte[] key) {
        return database.ask(entities -> new AuditStore(entities).isSealedBy(new AuditChain(key)));
    }

    @Test
    @DisplayName("does not fork when many write at once, and has no gap where a transaction was rolled back")
    void manyAtOnce() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                boolean fails = i % 5 == 0;
                long account = i;
                all.add(writers.submit(() -> write(account, fails)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(check().whole()).isTrue();
        assertThat(check().entries()).isEqualTo(5 + 48);
    }

    @Test
    @DisplayName("lists what was done, newest first, by account, action, subject and time")
    void lists() {
        database.run(entities -> TestTrail.over(entities, InstantSource.fixed(NOW.plusSeconds(3600)))
                .record(Act.of(AuditAction.UNIT_ADDED, AuditSubject.Kind.UNIT, 4)));

        assertThat(numbers(AuditQuery.EVERYTHING)).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(numbers(new AuditQuery(null, null, 1L, null, null, null))).hasSize(5);
        assertThat(numbers(new AuditQuery(null, null, null, AuditAction.UNIT_ADDED, null, null)))
                .containsExactly(6L);
        assertThat(numbers(new AuditQuery(null, null, null, null, AuditSubject.Kind.ACCOUNT, "4")))
                .containsExactly(4L);
        assertThat(numbers(new AuditQuery(NOW.plusSeconds(1), null, null, null, null, null)))
                .containsExactly(6L);
        assertThat(numbers(new AuditQuery(null, NOW.plusSeconds(1), null, null, null, null)))
                .hasSize(5);

        AuditRow first = list().get(5);
        assertThat(first.name()).isEqualTo("周敏");
        assertThat(first.token()).isEqualTo(9);
        assertThat(first.at()).isEqualTo("2026-11-22T02:00:00.123Z");
        assertThat(first.detail()).containsExactly(entry("ROLE", "MANAGER"));
        assertThat(list().get(0).account()).isNull();
        List<Actor> actors = database.ask(entities -> new AuditStore(entities).listActors());
        assertThat(actors).containsExactly(new Actor(1, "周敏", null));
    }

    @Test
    @DisplayName("can be read where somebody has tampered with it")
    void readable() throws SQLException {
        tamper("update audit_entry set action = 'NOTHING_KNOWN', subject = '?', detail = 'no object' where number = 2");

        AuditRow second = list().get(3);
        assertThat(second.action()).isEqualTo("NOTHING_KNOWN");
        assertThat(second.subject()).isEqualTo("?");
        assertThat(second.detail()).containsExactly(entry("", "no object"));
    }

    private void write(long account, boolean fails) {
        try {
            database.run(entities -> {
                change(entities, account);
                if (fails) {
                    throw new IllegalStateException("rolled back");
                }
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
    }

    private static void change(EntityManager entities, long account) {
        TestTrail.over(entities, InstantSource.fixed(NOW))
                .record(
                        Act.of(AuditAction.ACCOUNT_CHANGED, AuditSubject.Kind.ACCOUNT, account)
                                .with(AuditField.ROLE, "MANAGER"),
                        SOMEBODY);
    }

    private List<AuditRow> list() {
        return database.ask(entities -> new AuditStore(entities).list(AuditQuery.EVERYTHING, null, 0, 100));
    }

    private List<Long> numbers(AuditQuery query) {
        return database.ask(entities -> new AuditStore(entities).list(query, null, 0, 100)).stream()
                .map(AuditRow::number)
                .toList();
    }

    private void assertFault(long number, ChainFault fault) throws SQLException {
        ChainReport report = check();
        assertThat(report.fault()).isEqualTo(fault);
        assertThat(report.broken()).isEqualTo(number);
    }

    private ChainReport check() throws SQLException {
        return check(TestTrail.KEY);
    }

    private ChainReport check(byte[] key) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ChainReader(connection).check(new AuditChain(key));
        }
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
