package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.contract.FaultySource;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.Rating;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The database of a small CRM in a real PostgreSQL: tickets, surveys, and a clock that stands still until told to go on. */
final class CrmDatabase implements LiveSource, FaultySource {

    static final String PASSWORD = "a-password-of-the-reader";
    static final Duration LAG = Duration.ofSeconds(60);

    private static final String START = "2026-11-20 08:00:00Z";
    private static final Map<AnswerState, String> OUTCOMES = Map.of(
            AnswerState.ANSWERED, "answered", AnswerState.REFUSED, "refused", AnswerState.NOT_REACHED, "not reached");

    private final String name;
    private final DeleteMode deletes;
    private final String password;
    private final Wire wire = new Wire();
    private final Map<FactKey, Connection> unseen = new HashMap<>();
    private final Connection crm;

    CrmDatabase(ZoneOffset account, DeleteMode deletes, String password) {
        this.name = "crm_" + PostgresServer.nextNumber();
        this.deletes = deletes;
        this.password = password;
        PostgresServer.execute(
                "postgres",
                "CREATE DATABASE " + name,
                "CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'",
                "ALTER ROLE " + name + " SET timezone = '" + zone(account) + "'");
        PostgresServer.execute(
                name,
                "CREATE TABLE clock (at timestamptz NOT NULL)",
                "INSERT INTO clock VALUES ('" + START + "')",
                "CREATE TABLE ticket (id bigserial PRIMARY KEY, subject text, owner text, created timestamp,"
                        + " changed timestamptz, answered timestamptz, first_closed timestamptz, closed timestamptz,"
                        + " reopens int NOT NULL DEFAULT 0, deleted boolean NOT NULL DEFAULT false)",
                "CREATE TABLE survey (id bigserial PRIMARY KEY, ticket bigint, form text, outcome text, points numeric(3, 1),"
                        + " recorded timestamptz)",
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + name);
        try {
            this.crm = PostgresServer.connect(name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Does something in the CRM; {@code :now} is its clock, to the second. */
    void run(String sql, Object... values) {
        run(crm, sql, values);
    }

    /** Gives what a statement returns. */
    <T> T ask(Class<T> type, String sql, Object... values) {
        return ask(crm, type, sql, values);
    }

    Wire wire() {
        return wire;
    }

    String name() {
        return name;
    }

    @Override
    public Map<String, String> settings(int pageSize) {
        Map<String, String> settings = new HashMap<>();
        settings.put("host", "127.0.0.1");
        settings.put("port", Integer.toString(wire.port()));
        settings.put("database", name);
        settings.put("user", name);
        settings.put("encryption", "NONE");
        settings.put(AddressRules.KEY, "127.0.0.1");
        settings.put("zone", "Asia/Shanghai");
        settings.put("queries", Documents.queries(deletes));
        settings.put("mapping", Documents.mapping(deletes));
        settings.put("page-size", Integer.toString(pageSize));
        settings.put("lag-seconds", Long.toString(LAG.toSeconds()));
        settings.put("timeout-seconds", "3");
        return settings;
    }

    @Override
    public Map<String, Supplier<String>> secrets() {
        return Map.of("password", () -> password);
    }

    @Override
    public Optional<FactKey> addRecord() {
        FactKey key = create();
        pass(LAG.plusSeconds(2));
        return Optional.of(key);
    }

    @Override
    public FactKey create() {
        return create("A ticket");
    }

    FactKey create(String subject) {
        return ticket(ask(Long.class, INSERT, subject));
    }

    /** A record can be stamped whenever; when it was opened is limited to what a mapping takes for a real time. */
    private static final String INSERT = "INSERT INTO ticket (subject, owner, created, changed) SELECT ?, 'lin',"
            + " least(at, '2199-01-01Z') AT TIME ZONE 'Asia/Shanghai', at FROM clock RETURNING id";

    @Override
    public void change(FactKey record) {
        run("UPDATE ticket SET changed = (SELECT at FROM clock) WHERE id = ?", id(record));
    }

    @Override
    public void delete(FactKey record) {
        run(
                deletes == DeleteMode.IN_FEED
                        ? "UPDATE ticket SET deleted = true, changed = (SELECT at FROM clock) WHERE id = ?"
                        : "DELETE FROM ticket WHERE id = ?",
                id(record));
    }

    @Override
    public FactKey createUnseen() {
        try {
            Connection transaction = PostgresServer.connect(name);
            transaction.setAutoCommit(false);
            FactKey key = ticket(ask(transaction, Long.class, INSERT, "A ticket in a long transaction"));
            unseen.put(key, transaction);
            return key;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void show(FactKey record) {
        try (Connection transaction = unseen.remove(record)) {
            transaction.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void pass(Duration time) {
        run("UPDATE clock SET at = at + make_interval(secs => ?)", (double) time.toSeconds());
    }

    Instant now() {
        return ask(OffsetDateTime.class, "SELECT at FROM clock").toInstant();
    }

    @Override
    public Instant created(FactKey record) {
        return ask(
                        OffsetDateTime.class,
                        "SELECT created AT TIME ZONE 'Asia/Shanghai' FROM ticket WHERE id = ?",
                        id(record))
                .toInstant();
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.allOf(Verb.class);
    }

    @Override
    public Instant answer(FactKey record) {
        run("UPDATE ticket SET answered = coalesce(answered, at), changed = at FROM clock WHERE id = ?", id(record));
        return now();
    }

    @Override
    public Instant resolve(FactKey record) {
        run(
                "UPDATE ticket SET first_closed = coalesce(first_closed, at), closed = at, changed = at FROM clock WHERE id = ?",
                id(record));
        return now();
    }

    @Override
    public void reopen(FactKey record) {
        run("UPDATE ticket SET closed = NULL, reopens = reopens + 1, changed = at FROM clock WHERE id = ?", id(record));
    }

    @Override
    public Rating rate(FactKey record) {
        return new Rating(survey(record, "rating", "answered", BigDecimal.valueOf(4)), BigDecimal.valueOf(4));
    }

    @Override
    public Set<AnswerState> outcomes() {
        return OUTCOMES.keySet();
    }

    @Override
    public FactKey callBack(FactKey record, AnswerState outcome) {
        BigDecimal points = outcome == AnswerState.ANSWERED ? BigDecimal.valueOf(5) : null;
        return survey(record, "callback", OUTCOMES.get(outcome), points);
    }

    private FactKey survey(FactKey record, String form, String outcome, BigDecimal points) {
        long id = ask(
                Long.class,
                "INSERT INTO survey (ticket, form, outcome, points, recorded) SELECT ?, ?, ?, ?, at FROM clock RETURNING id",
                id(record),
                form,
                outcome,
                points);
        return new FactKey("surveys", Long.toString(id));
    }

    @Override
    public void fail(Failure how, int times) {
        wire.fail(how, times);
    }

    @Override
    public void close() {
        wire.close();
        try {
            crm.close();
            for (Connection transaction : unseen.values()) {
                transaction.close();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        PostgresServer.execute("postgres", "DROP DATABASE " + name + " WITH (FORCE)", "DROP ROLE " + name);
    }

    private static void run(Connection connection, String sql, Object... values) {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static <T> T ask(Connection connection, Class<T> type, String sql, Object... values) {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getObject(1, type);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static FactKey ticket(long id) {
        return new FactKey("tickets", Long.toString(id));
    }

    static long id(FactKey key) {
        return Long.parseLong(key.key());
    }

    /** PostgreSQL's zones by offset have the sign the other way round. */
    private static String zone(ZoneOffset offset) {
        int hours = offset.getTotalSeconds() / 3600;
        return hours == 0 ? "UTC" : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
    }
}
