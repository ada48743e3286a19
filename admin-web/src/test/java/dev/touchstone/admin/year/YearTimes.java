package dev.touchstone.admin.year;

import dev.touchstone.admin.imports.BesideCopy;
import dev.touchstone.admin.imports.SummedFacts;
import dev.touchstone.admin.scorecards.CardQuery;
import dev.touchstone.admin.scorecards.StoredCards;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Imports a generated year into PostgreSQL beside raw COPY, scores its months, quarters and the year, and prints a month's cards:
 * {@code YearTimes folder command [share]}. A share of the facts below 1 is for a first look and writes no document.
 */
public final class YearTimes {

    private static final List<Period> QUARTERS = numbered("-Q%d", GeneratedYear.QUARTERS);
    private static final List<Period> MONTHS = numbered("-%02d", 12);
    private static final Period PRINTED = MONTHS.get(11);

    private final YearConsole console;
    private final TestDatabase.Open beside;
    private final YearReport report;
    private final YearChecks checks = new YearChecks();

    private YearTimes(YearConsole console, TestDatabase.Open beside, YearReport report) {
        this.console = console;
        this.beside = beside;
        this.report = report;
    }

    /** Prints a line per step and writes the same as a document. */
    public static void main(String[] args) throws SQLException, IOException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        double share = args.length > 2 ? Double.parseDouble(args[2]) : 1;
        YearReport report = new YearReport(args[1]);
        try (TestDatabase.Open database = TestDatabase.POSTGRESQL.open();
                TestDatabase.Open beside = TestDatabase.POSTGRESQL.open()) {
            YearTimes times = new YearTimes(YearConsole.found(database), beside, report);
            times.load(GeneratedYear.share(share));
            times.score();
            times.print();
            if (share == 1) {
                Files.write(Path.of(args[0]).resolve("year.md"), report.document(times.version()));
            }
        }
    }

    private void load(GeneratedYear year) throws SQLException, IOException {
        new YearConsole(beside)
                .execute("insert into connection (name, adapter, settings, created_at, created_by)"
                        + " values ('Generated', 'generated', '{}', current_timestamp, 'test')");
        BesideCopy loading = new BesideCopy(console.database(), beside, console::beans, GeneratedYear.ZONE);
        loading.absorb(GeneratedPeople.directory());
        BesideCopy.Loaded all = new BesideCopy.Loaded(0, 0, 0);
        for (FactSeries series : year.listSeries()) {
            BesideCopy.Loaded loaded =
                    loading.load(series.stream(), series.facts().peek(checks::generated));
            require(series.name(), loaded.facts(), (long) series.count());
            report.add("import of " + series.name(), loaded);
            all = all.plus(loaded);
        }
        loading.end();
        report.add("import of everything", all);
        SortedMap<String, String> stored = SummedFacts.in(console.database().source());
        require("what the import stored", stored, SummedFacts.in(beside.source()));
        report.checked(String.format(
                Locale.ROOT,
                "import and raw COPY stored the same %,d rows; checksum over all columns but the numbers of rows and changes: %s",
                all.facts(),
                YearChecks.checksum(stored.toString())));
        report.add("statistics for the planner (`analyze`)", all.facts(), "facts", seconds(this::analyze));
    }

    /** As the server does by itself in the background. */
    private void analyze() {
        try {
            console.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot look at its tables", e);
        }
    }

    private void score() {
        double months = score("scorecards of the 12 months, from their facts", MONTHS);
        double quarters = score("scorecards of the 4 quarters, from counted days", QUARTERS);
        double year = score("scorecards of the year, from counted days", List.of(GeneratedYear.YEAR));
        long cards = checks.cards();
        report.add("scorecards of all periods", cards, "cards", months + quarters + year);
        long samples = checks.requireConsistent();
        report.checked(String.format(
                Locale.ROOT,
                "sample sizes of every line of every agent and team add up to the same over months, quarters and the year (%,d in all) and"
                        + " come, line by line, to what was generated",
                samples));
        report.checked("checksum over all cards: " + checks.checksum());
    }

    private double score(String step, List<Period> periods) {
        double seconds = seconds(() -> periods.forEach(period -> console.database()
                .run(entities -> StoredCards.compute(console.beans(entities), YearStandard.KEY, period))));
        long before = checks.cards();
        for (Period period : periods) {
            checks.add(
                    period, console.database().ask(entities -> StoredCards.list(entities, YearStandard.KEY, period)));
        }
        report.add(step, checks.cards() - before, "cards", seconds);
        return seconds;
    }

    private void print() throws IOException {
        Path file = Files.createTempFile("year", ".pdf");
        try {
            double seconds = seconds(() -> print(file));
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                report.add(
                        "one PDF of the cards of " + GeneratedPeople.AGENTS + " agents in December",
                        pdf.getNumberOfPages(),
                        "pages",
                        seconds);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void print(Path file) {
        CardQuery everybody = CardQuery.of(YearStandard.KEY, Subject.Kind.AGENT, PRINTED.toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            console.database().run(entities -> writePdf(entities, everybody, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePdf(EntityManager entities, CardQuery query, OutputStream out) {
        try {
            StoredCards.writePdf(entities, console.beans(entities), query, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() throws SQLException {
        try (Connection connection = console.database().source().getConnection()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static List<Period> numbered(String pattern, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Period.parse(GeneratedYear.YEAR + pattern.formatted(number)))
                .toList();
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void require(String what, Object found, Object wanted) {
        if (!found.equals(wanted)) {
            throw new IllegalStateException(what + ": " + found + ", not " + wanted);
        }
    }
}
