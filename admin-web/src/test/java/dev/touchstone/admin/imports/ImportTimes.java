package dev.touchstone.admin.imports;

import dev.touchstone.admin.people.SourceDirectory;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.storage.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures how many facts an import stores in a second, beside the same rows by plain JDBC:
 * {@code ImportTimes [facts [page [rounds [file]]]]}. The rounds of all ways take turns, each on an empty database, after two that warm
 * up; the time told is the median. A second reading of the same facts is measured too, which changes nothing. All ways have to store the
 * same. The file gets a line for each way, from which {@code bin/bench --imports} makes rows of its table.
 */
public final class ImportTimes {

    private static final int WARM_UPS = 2;

    private final TimedFacts facts;
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
    private final StoredFacts wanted;

    private ImportTimes(TimedFacts facts) throws SQLException, IOException {
        this.facts = facts;
        try (EmptyDatabase database = EmptyDatabase.of(TestDatabase.H2)) {
            RawInserts.batch(database.source(), facts.versions());
            this.wanted = StoredFacts.in(database.source());
        }
    }

    /** Prints one line per way and database. */
    public static void main(String[] args) throws SQLException, IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int page = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        Logger.getLogger("").setLevel(Level.SEVERE);
        ImportTimes times = new ImportTimes(TimedFacts.of(count, page));
        for (int round = 0; round < WARM_UPS; round++) {
            times.measure();
        }
        times.nanos.clear();
        for (int round = 0; round < rounds; round++) {
            times.measure();
        }
        times.medians()
                .forEach((way, median) -> System.out.printf(
                        Locale.ROOT,
                        "%-40s %6d ms  %8d rows/s%n",
                        way,
                        median / 1_000_000,
                        count * 1_000_000_000L / median));
        if (args.length > 3) {
            Files.write(Path.of(args[3]), times.lines());
        }
    }

    private void measure() throws SQLException, IOException {
        for (TestDatabase kind : TestDatabase.values()) {
            try (EmptyDatabase database = EmptyDatabase.of(kind)) {
                time(kind + " import", database, () -> read(database));
                time(kind + " import, the same again", database, () -> read(database));
            }
            try (EmptyDatabase database = EmptyDatabase.of(kind)) {
                time(kind + " raw batch", database, () -> RawInserts.batch(database.source(), facts.versions()));
            }
            if (kind == TestDatabase.POSTGRESQL) {
                try (EmptyDatabase database = EmptyDatabase.of(kind)) {
                    time(kind + " raw COPY", database, () -> RawInserts.copy(database.source(), facts.versions()));
                }
            }
        }
    }

    private void read(EmptyDatabase database) {
        new PagesInTurn(facts.pages(), TimedFacts.CUSTOMERS, TimedFacts.ZONE)
                .store(page ->
                        database.database().run(entities -> steps(entities).store(database.run(), page, true)));
    }

    private static ImportSteps steps(EntityManager entities) {
        ImportSteps steps = new ImportSteps();
        steps.facts = new FactStore(entities);
        steps.runs = new RunStore(entities);
        steps.rejected = new RejectedStore(entities);
        steps.sources = new SourceDirectory(entities);
        steps.customers = TimedFacts.CUSTOMERS;
        steps.clock = InstantSource.system();
        steps.organisation = new OrganisationDesk() {
            @Override
            public ZoneId zone() {
                return TimedFacts.ZONE;
            }
        };
        return steps;
    }

    private void time(String way, EmptyDatabase database, Step step) throws SQLException, IOException {
        long before = System.nanoTime();
        step.run();
        nanos.computeIfAbsent(way, first -> new ArrayList<>()).add(System.nanoTime() - before);
        StoredFacts stored = StoredFacts.in(database.source());
        if (!stored.equals(wanted)) {
            throw new IllegalStateException(way + " stored " + stored + ", not " + wanted
                    + "\nMaybe a column is filled otherwise: no time is comparable");
        }
    }

    private Map<String, Long> medians() {
        Map<String, Long> medians = new LinkedHashMap<>();
        nanos.forEach(
                (way, each) -> medians.put(way, each.stream().sorted().toList().get(each.size() / 2)));
        return medians;
    }

    /** Way, facts, median in nanoseconds and checksum of what is stored, with tabs between them. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        medians()
                .forEach((way, median) -> lines.add(String.join(
                        "\t", way, String.valueOf(facts.count()), String.valueOf(median), wanted.checksum())));
        return lines;
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException, IOException;
    }
}
