package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.table.Header;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.jdbc.sql.NamedSql;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceChangedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database, one statement at a time, in a transaction that reads. JDBC does not listen to interrupts, so statements run in a
 * thread of their own; when nobody waits for it any more, its connection is broken off and the next statement opens another.
 */
final class Database implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final NamedSql OWN_CLOCK = new NamedSql("SELECT now()", List.of());

    private final JdbcSettings settings;
    private volatile @Nullable Connection open;

    Database(JdbcSettings settings) {
        this.settings = settings;
    }

    /** What time it is at the source. */
    Instant now() throws AdapterException {
        NamedSql clock = settings.queries().clock();
        return ask("", connection -> {
            try (PreparedStatement statement = prepare(connection, clock == null ? OWN_CLOCK : clock, Map.of(), 1);
                    ResultSet result = statement.executeQuery()) {
                Cells cells = new Cells(result, settings.zone());
                if (result.next()) {
                    return cells.findInstant(1).orElseThrow(() -> unusable("clock", "clock"));
                }
                throw unusable("clock", "clock");
            }
        });
    }

    /** The rows of a query, with what reading goes on by. */
    List<Found> list(String stream, StreamQuery query, Map<String, Object> values, int most) throws AdapterException {
        return ask(stream, connection -> {
            try (PreparedStatement statement = prepare(connection, query.sql(), values, most);
                    ResultSet result = statement.executeQuery()) {
                return found(stream, query, new Cells(result, settings.zone()), result);
            }
        });
    }

    /** The rows of the query that lists keys, with their numbers. */
    ResultTable listKeys(String stream, NamedSql keys, Map<String, Object> values, int most) throws AdapterException {
        return ask(stream, connection -> {
            try (PreparedStatement statement = prepare(connection, keys, values, most);
                    ResultSet result = statement.executeQuery()) {
                Cells cells = new Cells(result, settings.zone());
                List<List<String>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(cells.texts());
                }
                return new ResultTable(stream, Header.of(cells.names()), rows);
            }
        });
    }

    private List<Found> found(String stream, StreamQuery query, Cells cells, ResultSet result)
            throws SQLException, AdapterException {
        Columns columns = new Columns(Header.of(cells.names()));
        int id = columns.place(stream, "id", query.id());
        int stamp = columns.place(stream, query.order().member(), query.stamp());
        int deleted = query.deleted() == null ? 0 : columns.place(stream, "deleted", query.deleted());
        List<List<String>> rows = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        List<Instant> stamps = new ArrayList<>();
        while (result.next()) {
            rows.add(cells.texts());
            ids.add(cells.findNumber(id).orElseThrow(() -> unusable(stream, query.id())));
            stamps.add(cells.findInstant(stamp).orElseThrow(() -> unusable(stream, query.stamp())));
        }
        List<Row> table = new ResultTable(stream, columns.header(), rows).listRows();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            boolean gone = deleted > 0 && Columns.isTrue(rows.get(i).get(deleted - 1));
            found.add(new Found(table.get(i), ids.get(i), stamps.get(i), gone));
        }
        return found;
    }

    private static SourceChangedException unusable(String stream, String column) {
        return new SourceChangedException(Words.emptyColumn(stream, column));
    }

    private PreparedStatement prepare(Connection connection, NamedSql sql, Map<String, Object> values, int most)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        statement.setMaxRows(most);
        for (int i = 0; i < sql.parameters().size(); i++) {
            Object value = values.get(sql.parameters().get(i));
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }

    private <T> T ask(String stream, Question<T> question) throws AdapterException {
        Callable<T> work = () -> {
            Connection connection = open;
            if (connection == null) {
                connection = Session.open(settings);
                open = connection;
                if (Thread.interrupted()) {
                    breakOff(connection);
                }
            }
            T answer = question.put(connection);
            connection.rollback();
            return answer;
        };
        FutureTask<T> task = new FutureTask<>(work);
        Thread asking = new Thread(task, "touchstone-jdbc");
        asking.setDaemon(true);
        asking.start();
        try {
            return task.get(settings.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            breakOff(asking);
            Thread.currentThread().interrupt();
            throw SqlFailures.stopped(where(), stopped);
        } catch (TimeoutException slow) {
            breakOff(asking);
            throw SqlFailures.slow(where(), slow);
        } catch (ExecutionException failed) {
            breakOff(asking);
            if (failed.getCause() instanceof AdapterException known) {
                throw known;
            }
            if (failed.getCause() instanceof SQLException refused) {
                throw SqlFailures.of(refused, stream, settings.place());
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** A thread that is still connecting notices the interrupt when it has connected, and breaks off by itself. */
    private void breakOff(Thread asking) {
        asking.interrupt();
        close();
    }

    private String where() {
        return settings.place().database() + "@" + settings.place().host();
    }

    @Override
    public void close() {
        Connection connection = open;
        if (connection != null) {
            breakOff(connection);
        }
    }

    private void breakOff(Connection connection) {
        open = null;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyBroken) {
            open = null;
        }
    }

    /** Something asked of an open connection. */
    private interface Question<T> {
        T put(Connection connection) throws SQLException, AdapterException;
    }
}
