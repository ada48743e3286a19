package dev.touchstone.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.TestConsole;
import dev.touchstone.admin.storage.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A console on PostgreSQL that can be killed and started again and whose tables can be counted. It is behind TLS and has the
 * {@link ScriptedAdapter} besides the shipped ones.
 */
final class OwnConsole implements AutoCloseable {

    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final Path folder = TestConsole.newFolder();
    private final Path archive = ScriptedArchive.written();
    private final Map<String, String> settings = Map.of(
            "TOUCHSTONE_HTTPS",
            "true",
            "DB_URL",
            postgres.getJdbcUrl("postgres", "postgres"),
            "DB_USER",
            "postgres",
            "DB_PASSWORD",
            "any");
    private TestConsole console;
    private BrowserContext window;

    /** A console of one test's own. */
    OwnConsole() throws IOException {
        start();
        Page page = page();
        Entrance.firstRun(page, console);
        page.close();
    }

    /** The one that tests share who look at their own connection only; the first call starts it. */
    static OwnConsole shared() {
        return Shared.CONSOLE;
    }

    private void start() {
        console = TestConsole.start(archive, folder, settings);
        window = BrowserTest.newWindow(console);
    }

    /** Ends the server without warning and starts it again on the same data. */
    void killAndStart() {
        window.close();
        console.kill();
        start();
    }

    /** A window of somebody who is not signed in. */
    Page page() {
        return window.newPage();
    }

    /** A window of the administrator. */
    Page signedIn() {
        Page page = page();
        Entrance.signInAsAdministrator(page);
        return page;
    }

    /** A program with a new token of whoever is signed in. */
    RestClient newToken(Page signedIn) {
        return Entrance.newToken(signedIn, console, "程序", true);
    }

    /** A folder that the console can read. */
    Path folder() {
        return folder;
    }

    /** A file of the console's data folder. */
    Path data(String name) {
        return console.data(name);
    }

    /** What the database answers to a question with one number or text. */
    String ask(String question) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    long count(String from) {
        return Long.parseLong(ask("select count(*) from " + from));
    }

    /** What the server has written to its log since its last start. */
    String log() {
        return console.log();
    }

    @Override
    public void close() throws IOException {
        window.close();
        console.kill();
        postgres.close();
    }

    private static final class Shared {

        private static final OwnConsole CONSOLE = start();

        private static OwnConsole start() {
            try {
                return new OwnConsole();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
