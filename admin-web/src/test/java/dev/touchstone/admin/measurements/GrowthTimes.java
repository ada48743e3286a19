package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.imports.TestImports;
import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.period.Period;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/**
 * Measures what an import page and a month's results cost on PostgreSQL while more and more facts of earlier times are stored:
 * {@code GrowthTimes folder [stored …]}. Every month holds as many generated calls; the newest is imported into and measured.
 */
public final class GrowthTimes {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Period MONTH = Period.parse("2026-11");
    private static final Instant NEWEST = MONTH.end(ZONE);
    private static final int FACTS_A_MONTH = 25_000;
    private static final int AGENTS = 500;
    private static final int PAGE = 5_000;
    private static final int ROUNDS = 5;

    private final TestDatabase.Open database;
    private final Assessment assessment = Assessment.of(EveryMeasure.standard(), MONTH, ZONE, new OneTeam("1"));
    private final Map<String, List<Double>> curves = new LinkedHashMap<>();
    private long stored;
    private int pages;

    private GrowthTimes(TestDatabase.Open database) {
        this.database = database;
    }

    /** Prints one line per size and writes the same as a table and a picture. */
    public static void main(String[] args) throws SQLException, IOException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        List<Long> sizes = args.length < 2
                ? List.of(100_000L, 1_000_000L, 10_000_000L)
                : List.of(args).subList(1, args.length).stream()
                        .map(Long::valueOf)
                        .toList();
        try (TestDatabase.Open database = TestDatabase.POSTGRESQL.open()) {
            GrowthTimes times = new GrowthTimes(database);
            times.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                    + " values ('CRM', 'csv', '{}', current_timestamp, 'test')");
            times.fill(sizes.get(0));
            times.measure();
            times.curves.clear();
            for (long size : sizes) {
                times.fill(size);
                times.measure();
            }
            Path docs = Path.of(args[0]);
            Files.write(docs.resolve("growth.md"), times.document(sizes));
            times.draw(sizes, docs.resolve("images/growth.png"));
        }
    }

    /** Goes back in time, one call after the other. */
    private void fill(long size) throws SQLException {
        String template =
                FactDocument.write(call("@KEY@", Instant.parse("2001-01-01T00:00:00Z"), "@AGENT@", "@CUSTOMER@"));
        long seconds = Duration.between(MONTH.start(ZONE), NEWEST).toSeconds();
        execute("""
                insert into fact (id, connection, stream, fact_key, version, since_change, deleted, erased, kind, first_at, last_at,
                                  duration_class, digest, document)
                select -1 - i, 1, 'calls', 'old-' || i, 1, 0, false, false, 'CALL', at, at + interval '15 seconds', 0, md5(i::text) || md5(i::text),
                       replace(replace(replace(replace('%s', '@KEY@', 'old-' || i), '@AGENT@', 'agent-' || i %% %d), '@CUSTOMER@', 'customer-' || i %% 20000),
                               '2001-01-01T00:00:00Z', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
                from (select i, date_trunc('second', timestamp '%s' - (i::bigint * %d / %d) * interval '1 second') as at
                      from generate_series(%d, %d) i) calls
                """.formatted(
                        template.replace("'", "''"),
                        AGENTS,
                        NEWEST.atZone(ZONE).toLocalDateTime(),
                        seconds,
                        FACTS_A_MONTH,
                        stored + 1,
                        size));
        execute("analyze fact");
        stored = size;
    }

    private void measure() throws SQLException {
        add("import of a page of 5,000 calls", this::importPage);
        add("results of a month from its facts", () -> {
            execute("delete from counted_day");
            return time(this::score);
        });
        add("results of a month after an import", () -> {
            importPage();
            return time(this::score);
        });
        add("results of a month when nothing changed", () -> time(this::score));
    }

    /** A page of the newest day. */
    private double importPage() {
        int page = ++pages;
        List<Contact> calls = IntStream.range(0, PAGE)
                .mapToObj(i -> call(
                        "new-" + page + "-" + i,
                        NEWEST.minusSeconds(10L * (i + 1)),
                        "agent-" + i % AGENTS,
                        "customer-" + i % 20_000))
                .toList();
        return time(() -> database.run(entities -> TestImports.append(entities, calls, List.of(), ZONE)));
    }

    private void score() {
        database.run(entities -> DaysOf.database(entities, ZONE)
                .measure(
                        Map.of("", assessment), (DatedRoster) assessment.roster(), new FactStore(entities).position()));
    }

    private void add(String what, Round round) throws SQLException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            millis.add(round.millis());
        }
        double median = millis.stream().sorted().toList().get(ROUNDS / 2);
        System.out.printf(Locale.ROOT, "%,12d stored  %-42s %8.0f ms%n", stored, what, median);
        curves.computeIfAbsent(what, first -> new ArrayList<>()).add(median);
        execute("delete from fact where fact_key like 'new-%'");
        execute("delete from counted_day");
    }

    private List<String> document(List<Long> sizes) {
        List<String> lines = new ArrayList<>(List.of(
                "# What stored facts cost",
                "",
                "Written by `bin/bench --growth` on " + LocalDate.now(ZONE)
                        + ". PostgreSQL on the same two cores; every month holds 25,000 generated calls of 500 agents, a standard with"
                        + " every measure of the catalogue looks at them, and only the past grows. Each figure is the median of "
                        + ROUNDS + " rounds, after all were done once to warm up.",
                ""));
        StringBuilder head = new StringBuilder("| facts stored |");
        sizes.forEach(size -> head.append(String.format(Locale.ROOT, " %,d |", size)));
        lines.add(head.toString());
        lines.add("| --- |" + " ---: |".repeat(sizes.size()));
        curves.forEach((what, medians) -> {
            StringBuilder line = new StringBuilder("| " + what + " |");
            medians.forEach(median -> line.append(String.format(Locale.ROOT, " %.0f ms |", median)));
            lines.add(line.toString());
        });
        lines.addAll(List.of("", "![The same as curves](images/growth.png)"));
        return lines;
    }

    private void draw(List<Long> sizes, Path picture) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(480)
                .title("What stored facts cost")
                .xAxisTitle("facts stored")
                .yAxisTitle("milliseconds")
                .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setXAxisDecimalPattern("#,##0")
                .setYAxisMin(0.0)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE);
        curves.forEach((what, medians) -> chart.addSeries(what, sizes, medians));
        BitmapEncoder.saveBitmap(chart, picture.toString(), BitmapEncoder.BitmapFormat.PNG);
    }

    private static Contact call(String key, Instant at, String agent, String customer) {
        return Contact.builder(new FactKey("calls", key), FactKind.CALL, at, ContactOutcome.ANSWERED)
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, new AgentRef(agent))
                        .channel(Channel.PHONE)
                        .customer(new CustomerRef(customer))
                        .build())
                .waited(Duration.ofSeconds(15))
                .talked(Duration.ofMinutes(3))
                .resolved(true)
                .build();
    }

    private static double time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** One round of what is measured. */
    @FunctionalInterface
    private interface Round {
        double millis() throws SQLException;
    }
}
