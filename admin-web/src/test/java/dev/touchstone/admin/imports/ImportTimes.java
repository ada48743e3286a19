package dev.touchstone.admin.imports;

import dev.touchstone.admin.people.SourceDirectory;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.PGConnection;

/**
 * Measures how many facts an import stores in a second, beside the same rows by plain JDBC: {@code ImportTimes [facts [page [rounds]]]}.
 * The rounds of all ways take turns, each on an empty database; the time told is the median. A second reading of the same facts is
 * measured too, which changes nothing.
 */
public final class ImportTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String COLUMNS = "id, connection, stream, fact_key, version, since_change, deleted, erased,"
            + " kind, first_at, last_at, digest, document";

    private final int facts;
    private final int page;

    private ImportTimes(int facts, int page) {
        this.facts = facts;
        this.page = page;
    }

    /** Prints one line per way and database. */
    public static void main(String[] args) throws SQLException, IOException {
        int facts = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int page = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        ImportTimes times = new ImportTimes(facts, page);
        List<List<Measured>> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Measured> measured = new ArrayList<>();
            for (TestDatabase kind : TestDatabase.values()) {
                times.measure(kind, measured);
            }
            all.add(measured);
        }
        for (int way = 0; way < all.get(0).size(); way++) {
            int each = way;
            long[] millis = all.stream()
                    .mapToLong(round -> round.get(each).millis())
                    .sorted()
                    .toArray();
            long median = millis[millis.length / 2];
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %6d ms  %8d rows/s%n",
                    all.get(0).get(way).way(),
                    median,
                    facts * 1000L / Math.max(1, median));
        }
    }

    private void measure(TestDatabase kind, List<Measured> measured) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("import-times");
        try (TestDatabase.Open database = kind == TestDatabase.H2 ? kind.openOn(h2(folder)) : kind.open()) {
            long run = prepare(database);
            measured.add(time(kind + " import", () -> read(database, run)));
            measured.add(time(kind + " import, the same again", () -> read(database, run)));
            requireStored(database.source());
        }
        List<FactVersion> versions = IntStream.range(0, facts)
                .mapToObj(i -> FactVersion.of(fact(i), ZONE))
                .toList();
        try (TestDatabase.Open database = kind == TestDatabase.H2 ? kind.openOn(h2(folder)) : kind.open()) {
            prepare(database);
            measured.add(time(kind + " raw batch", () -> batch(database.source(), versions)));
            requireStored(database.source());
        }
        if (kind == TestDatabase.POSTGRESQL) {
            try (TestDatabase.Open database = kind.open()) {
                prepare(database);
                measured.add(time(kind + " raw COPY", () -> copy(database.source(), versions)));
                requireStored(database.source());
            }
        }
    }

    private static DataSource h2(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("database" + System.nanoTime()) + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private static long prepare(TestDatabase.Open database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                    + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
        }
        return database.ask(entities -> new RunStore(entities)
                .add(new RunEntity(1, Purpose.READ, "test", START, 0))
                .id());
    }

    private void read(TestDatabase.Open database, long run) {
        for (int first = 0; first < facts; first += page) {
            int from = first;
            int until = Math.min(facts, first + page);
            List<ServiceFact> some =
                    IntStream.range(from, until).mapToObj(ImportTimes::fact).toList();
            FactPage read = new FactPage(
                    some, List.of(), List.of(), new Cursor("complaints", String.valueOf(until)), until == facts, null);
            database.run(entities -> steps(entities).store(run, read, true));
        }
    }

    private static ImportSteps steps(EntityManager entities) {
        ImportSteps steps = new ImportSteps();
        steps.facts = new FactStore(entities);
        steps.runs = new RunStore(entities);
        steps.rejected = new RejectedStore(entities);
        steps.sources = new SourceDirectory(entities);
        steps.customers = new CustomerDigest(new byte[32]);
        steps.clock = InstantSource.system();
        steps.organisation = new OrganisationDesk() {
            @Override
            public ZoneId zone() {
                return ZONE;
            }
        };
        return steps;
    }

    private static ServiceFact fact(int i) {
        return new Complaint(
                new FactKey("complaints", "CASE-" + i),
                Circumstances.builder()
                        .person(Role.OWNER, new AgentRef("agent-" + i % 300))
                        .queue("queue-" + i % 20)
                        .customer(new CustomerRef("customer-" + i % 20_000))
                        .attribute("product", "p" + i % 50)
                        .build(),
                START.plusSeconds(i * 60L),
                null,
                null,
                START.plusSeconds(i * 60L + 7200));
    }

    private static void batch(DataSource source, List<FactVersion> versions) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into fact (" + COLUMNS + ") values (?, 1, ?, ?, 1, 1, false, false, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            long id = 0;
            for (FactVersion fact : versions) {
                insert.setLong(1, ++id);
                insert.setString(2, fact.key().stream());
                insert.setString(3, fact.key().key());
                insert.setString(4, fact.kind());
                insert.setObject(5, OffsetDateTime.ofInstant(fact.firstAt(), ZoneOffset.UTC));
                insert.setObject(6, OffsetDateTime.ofInstant(fact.lastAt(), ZoneOffset.UTC));
                insert.setString(7, fact.digest());
                insert.setString(8, fact.document());
                insert.addBatch();
                if (id % 500 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void copy(DataSource source, List<FactVersion> versions) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        long id = 0;
        for (FactVersion fact : versions) {
            rows.append(++id).append("\t1\t");
            rows.append(fact.key().stream()).append('\t').append(fact.key().key());
            rows.append("\t1\t1\tf\tf\t").append(fact.kind()).append('\t');
            rows.append(fact.firstAt()).append('\t').append(fact.lastAt()).append('\t');
            rows.append(fact.digest()).append('\t').append(fact.document().replace("\\", "\\\\"));
            rows.append('\n');
        }
        try (Connection connection = source.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy fact (" + COLUMNS + ") from stdin", new StringReader(rows.toString()));
        }
    }

    private void requireStored(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*), count(distinct digest) from fact")) {
            counted.next();
            if (counted.getLong(1) != facts || counted.getLong(2) != facts) {
                throw new IllegalStateException("Stored were " + counted.getLong(1) + " facts");
            }
        }
    }

    private static Measured time(String way, Step step) throws SQLException, IOException {
        long before = System.nanoTime();
        step.run();
        return new Measured(way, (System.nanoTime() - before) / 1_000_000);
    }

    private record Measured(String way, long millis) {}

    /** What is timed. */
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException, IOException;
    }
}
