package dev.touchstone.admin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.TestConsole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test that uses the console as people do. Server and browser are shared by the whole run and the console is set up
 * (see {@link Administrator}); each test has its own window without cookies. What the browser complains about, such as
 * a script the content policy stops, fails the test.
 */
public abstract class BrowserTest {

    /** What accounts made for a test choose. */
    protected static final String NEW_PASSWORD = "另一句长长的话也可以当密码";

    private static final String ONE_TIME_CODE = "(?s).*([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}).*";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    protected final TestConsole console = TestConsole.running();
    protected Page page;

    private static List<Cookie> administratorSession = List.of();
    private static @Nullable RestClient administratorProgram;

    /** What the window of a failed test showed, beside the other pictures. */
    @RegisterExtension
    final AfterTestExecutionCallback lastLook = test -> test.getExecutionException()
            .ifPresent(failure -> screenshot("failed-" + getClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName()));

    private BrowserContext window;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openWindow() {
        Administrator.exists();
        window = newWindow(console);
        page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Takes note of a complaint that a test brings about on purpose. */
    protected void forgive(String complaint) {
        assertThat(complaints.remove(complaint)).as(complaint).isTrue();
    }

    /** A window of its own, reading simplified Chinese on a light screen. */
    static BrowserContext newWindow(TestConsole console) {
        return TestBrowser.RUNNING.newContext(new Browser.NewContextOptions()
                .setBaseURL(console.url())
                .setLocale("zh-CN")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900));
    }

    protected void signIn(String login, String password) {
        Entrance.signIn(page, login, password);
    }

    /** Through the sign-in page the first time; later windows go on in that session, unless somebody has ended it. */
    protected void signInAsAdministrator() {
        window.addCookies(administratorSession);
        page.navigate("/home");
        if (page.url().contains("/login")) {
            Entrance.signInAsAdministrator(page);
            administratorSession = window.cookies();
        }
    }

    /** Signs in to an account that was made for this test. */
    protected void signInAsNew(String role, String login) {
        signInAsAdministrator();
        choosePasswordAndSignIn(login, newAccount(login, login, role));
    }

    /** Makes an account and yields the code for its owner. */
    protected String newAccount(String name, String login, String role) {
        page.navigate("/access/account");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:role']").selectOption(role);
        page.locator("[id='form:save']").click();
        return page.locator(".note.ok").textContent().replaceAll(ONE_TIME_CODE, "$1");
    }

    /** Chooses a password with the code an administrator has handed over, and signs in with it. */
    protected void choosePasswordAndSignIn(String login, String code) {
        Entrance.choosePassword(page, login, code, NEW_PASSWORD);
        signIn(login, NEW_PASSWORD);
    }

    /** A program that may do all that the administrator may, who is signed in then. */
    protected RestClient administrator() {
        signInAsAdministrator();
        if (administratorProgram == null) {
            administratorProgram = newToken("程序", true);
        }
        return administratorProgram;
    }

    /** A program with a new token of whoever is signed in. */
    protected RestClient newToken(String name, boolean changes) {
        return Entrance.newToken(page, console, name, changes);
    }

    /** A program with a new token of whoever is signed in, that may do so much in each area; other areas are closed. */
    protected RestClient newToken(String name, Map<String, String> rights) {
        return Entrance.newToken(page, console, name, rights);
    }

    /** Reads on in another language, which the account remembers. */
    protected void chooseLanguage(String endonym) {
        choose(".pi-globe", endonym);
    }

    /** Chooses an entry of the menu at the page's head that has such a part. */
    protected void choose(String part, String entry) {
        Locator menu = page.locator("details:has(" + part + ")");
        menu.locator("summary").click();
        menu.locator("input[value='" + entry + "']").click();
        page.waitForLoadState();
    }

    /** Keeps a picture of the window in {@code target/screenshots}. */
    protected void screenshot(String name) {
        screenshot(page, name);
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** For a page that answers 404 or 403, which the browser reports as an error too. */
    protected void expectComplaint(String part) {
        assertThat(complaints).anySatisfy(complaint -> assertThat(complaint).contains(part));
        complaints.removeIf(complaint -> complaint.contains(part));
    }
}
