package dev.touchstone.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.admin.server.TestConsole;
import dev.touchstone.admin.storage.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Measures the console as it is shipped, on PostgreSQL, with a year of a large company: {@code SizeTimes document [calls [people]]}. A
 * file of calls is imported with 512 MB for Java's objects, then all results are computed and pages are asked for in turns, as
 * somebody at a browser on the same machine would. Writes a document.
 */
public final class SizeTimes {

    private static final String STANDARD = "agent-monthly";
    private static final String IMPORTING_HEAP = "512m";
    private static final String USUAL_HEAP = "2g";
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 60;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final List<String> lines = new ArrayList<>();
    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final Path folder = TestConsole.newFolder();
    private final GeneratedCallFiles files;

    private SizeTimes(GeneratedCallFiles files) {
        this.files = files;
    }

    /** Prints what it measures while it goes, and writes it. */
    public static void main(String[] args) throws Exception {
        long calls = args.length > 1 ? Long.parseLong(args[1]) : 10_000_000;
        int people = args.length > 2 ? Integer.parseInt(args[2]) : 5_000;
        SizeTimes times = new SizeTimes(new GeneratedCallFiles(calls, people));
        times.run();
        Files.write(Path.of(args[0]), times.document());
        times.postgres.close();
        System.exit(0);
    }

    private void run() throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        files.writeTo(export);
        TestConsole console = start("start on an empty database", IMPORTING_HEAP);
        importAll(console, export);
        console.kill();
        console = start("start again", USUAL_HEAP);
        try (BrowserContext window = BrowserTest.newWindow(console)) {
            Page page = window.newPage();
            Entrance.signInAsAdministrator(page);
            RestClient program = Entrance.newToken(page, console, "results", true);
            score(console, program);
            measurePages(page, program);
        }
        tell("memory after all pages", memory(console));
        console.kill();
    }

    private TestConsole start(String what, String heap) {
        long before = System.nanoTime();
        TestConsole console = TestConsole.start(
                TestConsole.archive(),
                folder,
                Map.of(
                        "DB_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "DB_USER",
                        "postgres",
                        "DB_PASSWORD",
                        "any"),
                heap);
        tell(what, "%.1f s, %s".formatted(seconds(before), memory(console)));
        return console;
    }

    private void importAll(TestConsole console, Path export) throws SQLException {
        try (BrowserContext window = BrowserTest.newWindow(console)) {
            Page page = window.newPage();
            Entrance.firstRun(page, console);
            Entrance.signInAsAdministrator(page);
            RestClient program = Entrance.newToken(page, console, "import", true);
            JsonObject settings = Json.createObjectBuilder()
                    .add("path", export.toString())
                    .add("zone", "Asia/Shanghai")
                    .add("mapping", GeneratedCallFiles.MAPPING)
                    .add("page-size", "5000")
                    .build();
            long connection = new RestSteps(program).connect("generated", "csv", settings);
            long before = System.nanoTime();
            JsonObject run = RestSteps.accepted(program.post("imports?connection=" + connection, ""));
            String address = "imports/" + run.getInt("id");
            await(() -> program.get(address).json().getBoolean("over"));
            JsonObject over = program.get(address).json();
            double took = seconds(before);
            long stored = ask("select count(*) from fact");
            if (!over.getString("state").equals("DONE") || stored != files.calls()) {
                throw new IllegalStateException(stored + " facts stored\n" + over + "\n" + console.log());
            }
            tell(
                    "import of a file of %,d calls with a heap of %s".formatted(stored, IMPORTING_HEAP),
                    "%.0f s, %,.0f calls/s, %s".formatted(took, stored / took, memory(console)));
        }
    }

    private void score(TestConsole console, RestClient program) throws SQLException {
        new RestSteps(program).publishReady(STANDARD, GeneratedCallFiles.YEAR + "-01-01");
        long before = System.nanoTime();
        await(() -> ask("select count(*) from scorecard where period = '" + GeneratedCallFiles.YEAR + "'") > 0
                && ask("select count(*) from due_result") == 0);
        tell(
                "results of 12 months, 4 quarters and the year, %,d scorecards"
                        .formatted(ask("select count(*) from scorecard")),
                "%.0f s, %s".formatted(seconds(before), memory(console)));
        execute("analyze");
    }

    private void measurePages(Page page, RestClient program) {
        List<Integer> cards = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String list = "scorecards?standard=" + STANDARD + "&limit=20&period=" + month(month);
            program.get(list)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> cards.add(row.getInt("id")));
        }
        Collections.shuffle(cards, new java.util.Random(1));
        measure(
                "list of a month",
                i -> get(
                        page,
                        "/scorecards/scorecards?standard=" + STANDARD + "&kind=AGENT&period=" + month(1 + i % 12)));
        measure("scorecard", i -> get(page, "/scorecards/card?id=" + cards.get(i % cards.size())));
        measure("facts behind a line of it", i -> {
            page.navigate("/scorecards/card?id=" + cards.get(i % cards.size()));
            Response opened = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.locator("[id$='0:toggle']").click());
            opened.finished();
            return opened.request().timing().responseEnd - opened.request().timing().requestStart;
        });
        long before = System.nanoTime();
        page.navigate("/whatif/what-if?id=" + program.items("standards").get(0).getInt("id") + "&from=" + month(1)
                + "&until=" + month(12) + "&by=MONTH");
        page.locator(".sums").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST.toMillis()));
        tell("first answer of a what-if over the year", "%.1f s".formatted(seconds(before)));
        List<Locator> sliders = page.locator(".tried .w input[type=range]").all();
        measure("move of a what-if over the year", i -> {
            Locator slider = sliders.get(i % sliders.size());
            slider.focus();
            Response moved = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.keyboard().press(i % 2 == 0 ? "ArrowUp" : "ArrowDown"));
            moved.finished();
            page.waitForTimeout(300);
            return moved.request().timing().responseEnd - moved.request().timing().requestStart;
        });
    }

    /** Each time in milliseconds, after some that warm up. */
    private void measure(String what, IntFunction<Double> round) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            double took = round.apply(i);
            if (i >= WARM_UPS) {
                millis.add(took);
            }
        }
        Collections.sort(millis);
        tell(
                what,
                "median %.0f ms, p95 %.0f ms, at most %.0f ms"
                        .formatted(millis.get(ROUNDS / 2), millis.get(ROUNDS * 95 / 100), millis.get(ROUNDS - 1)));
    }

    private static double get(Page page, String address) {
        long before = System.nanoTime();
        var answer = page.request().get(address);
        int length = answer.body().length;
        double millis = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 200 || length == 0) {
            throw new IllegalStateException(address + " answered " + answer.status());
        }
        answer.dispose();
        return millis;
    }

    private static String month(int month) {
        return String.format(Locale.ROOT, "%d-%02d", GeneratedCallFiles.YEAR, month);
    }

    /** What the server's process holds now, and held at most. */
    private static String memory(TestConsole console) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + console.pid() + "/status"));
            return "%d MB in memory, at most %d MB".formatted(megabytes(status, "VmRSS"), megabytes(status, "VmHWM"));
        } catch (IOException e) {
            return "memory not known on this system";
        }
    }

    private static long megabytes(List<String> status, String field) {
        return status.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private interface Asked {
        boolean isTrue() throws SQLException;
    }

    private static void await(Asked asked) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!asked.isTrue()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not over after " + LONGEST);
            }
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void tell(String what, String how) {
        System.out.println(what + ": " + how);
        lines.add("| " + what + " | " + how + " |");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private List<String> document() {
        List<String> document = new ArrayList<>(List.of(
                "# The console with a large company",
                "",
                "Written by `bin/bench --size` on " + LocalDate.now(ZoneOffset.UTC) + " for "
                        + String.format(Locale.ROOT, "%,d", files.calls())
                        + " generated calls of " + String.format(Locale.ROOT, "%,d", files.people())
                        + " generated people in a year, on PostgreSQL, server, database and browser on the same two cores. Pages are asked for one after"
                        + " the other, " + ROUNDS + " times after " + WARM_UPS
                        + " that warm up; the time is until the last byte.",
                "",
                "| what | how |",
                "| --- | --- |"));
        document.addAll(lines);
        return document;
    }
}
