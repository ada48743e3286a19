package dev.touchstone.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import java.util.Map;

/**
 * Measures the console as it is shipped, on PostgreSQL, with a year of a large company: {@code SizeTimes document [calls [people]]}. A
 * file of calls is imported with 512 MB for Java's objects, then all results are computed and pages are asked for in turns, as
 * somebody at a browser on the same machine would. Writes a document.
 */
public final class SizeTimes {

    static final String STANDARD = "agent-monthly";
    private static final String IMPORTING_HEAP = "512m";
    private static final String USUAL_HEAP = "2g";
    private static final String GC_LOG = "gc.log";
    private static final Duration LONGEST = Duration.ofHours(2);

    private final SizeReport report = new SizeReport();
    private final EmbeddedPostgres postgres = TestPostgres.start(QueryPlans.settings());
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
        Files.write(Path.of(args[0]), times.report.document(times.files));
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
            new PageTimes(page, program, new QueryPlans(postgres), report).measure();
        }
        report.tell("memory after all pages", memory(console));
        console.kill();
    }

    private TestConsole start(String what, String heap) throws IOException {
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
                        "any",
                        "JAVA_TOOL_OPTIONS",
                        "-Xlog:gc:file=" + folder.resolve(GC_LOG)),
                heap);
        new RestClient(console.url(), "none").get("/login");
        report.tell(what, "%.1f s to the first page, %s".formatted(seconds(before), memory(console)));
        return console;
    }

    private String memory(TestConsole console) throws IOException {
        return SizeReport.memory(console) + "; " + new HeapUse(console, folder.resolve(GC_LOG)).told();
    }

    private void importAll(TestConsole console, Path export) throws SQLException, IOException {
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
            await(() -> isOver(program.get(address)));
            JsonObject over = program.get(address).json();
            double took = seconds(before);
            long stored = ask("select count(*) from fact");
            if (!over.getString("state").equals("DONE") || stored != files.calls()) {
                throw new IllegalStateException(stored + " facts stored\n" + over + "\n" + console.log());
            }
            report.tell(
                    "import of a file of %,d calls with a heap of %s".formatted(stored, IMPORTING_HEAP),
                    "%.0f s, %,.0f calls/s, %s".formatted(took, stored / took, memory(console)));
        }
    }

    private void score(TestConsole console, RestClient program) throws SQLException, IOException {
        new RestSteps(program).publishReady(STANDARD, GeneratedCallFiles.YEAR + "-01-01");
        long before = System.nanoTime();
        await(() -> ask("select count(*) from scorecard where period = '" + GeneratedCallFiles.YEAR + "'") > 0
                && ask("select count(*) from due_result") == 0);
        report.tell(
                "results of 12 months, 4 quarters and the year, %,d scorecards"
                        .formatted(ask("select count(*) from scorecard")),
                "%.0f s, %s".formatted(seconds(before), memory(console)));
        execute("analyze");
    }

    private static boolean isOver(RestClient.Answer run) {
        if (run.status() != 200) {
            throw new IllegalStateException("Asked about the import, the console answers " + run);
        }
        return run.json().getBoolean("over");
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

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
