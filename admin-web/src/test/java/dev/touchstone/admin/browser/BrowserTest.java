package dev.touchstone.admin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.admin.server.TestConsole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that uses the console as people do. Server and browser are shared by the whole run and the console is set up
 * (see {@link Administrator}); each test has its own window without cookies. What the browser complains about, such as
 * a script the content policy stops, fails the test.
 */
public abstract class BrowserTest {

    private static final String NEW_PASSWORD = "另一句长长的话也可以当密码";
    private static final String ONE_TIME_CODE = "(?s).*([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}).*";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    protected final TestConsole console = TestConsole.running();
    protected Page page;

    private BrowserContext window;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openWindow() {
        Administrator.exists();
        window = newWindow(1440, 900);
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

    /** A window of its own, reading simplified Chinese on a light screen. */
    static BrowserContext newWindow(int width, int height) {
        return TestBrowser.RUNNING.newContext(new Browser.NewContextOptions()
                .setBaseURL(TestConsole.running().url())
                .setLocale("zh-CN")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(width, height));
    }

    /** Signs in through the sign-in page and waits for the first page. */
    protected void signIn(String login, String password) {
        page.navigate("/login");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    protected void signInAsAdministrator() {
        signIn(Administrator.LOGIN, Administrator.PASSWORD);
    }

    /** Signs in to an account that was made for this test. */
    protected void signInAsNew(String role, String login) {
        signInAsAdministrator();
        page.navigate("/access/account");
        page.locator("[id='form:name']").fill(login);
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:role']").selectOption(role);
        page.locator("[id='form:save']").click();
        choosePasswordAndSignIn(login, page.locator(".note.ok").textContent().replaceAll(ONE_TIME_CODE, "$1"));
    }

    /** Chooses a password with the code an administrator has handed over, and signs in with it. */
    protected void choosePasswordAndSignIn(String login, String code) {
        page.navigate("/new-password");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:password']").fill(NEW_PASSWORD);
        page.locator("[id='form:choose']").click();
        page.locator(".note.ok").waitFor();
        signIn(login, NEW_PASSWORD);
    }

    /** Makes a token of the administrator's that may change things, and leaves no other way in. */
    protected String onlyAToken(String name) {
        signInAsAdministrator();
        page.navigate("/access/tokens");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:power']").selectOption("true");
        page.locator("[id='form:create']").click();
        String token = page.locator("code.secret").textContent();
        page.context().clearCookies();
        return token;
    }

    /** Reads on in another language, which the account remembers. */
    protected void chooseLanguage(String endonym) {
        page.locator("details:has(.pi-globe) > summary").click();
        page.locator("details[open] input[value='" + endonym + "']").click();
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
