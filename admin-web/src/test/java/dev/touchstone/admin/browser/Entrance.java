package dev.touchstone.admin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.TestConsole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** The ways into a console, as people go them. */
final class Entrance {

    private Entrance() {}

    /** Sets an empty console up with its {@link Administrator}. */
    static void firstRun(Page page, TestConsole console) {
        page.navigate("/");
        finishFirstRun(page, code(console), Administrator.PASSWORD);
        page.waitForURL("**/login**");
    }

    /** Fills the first-run page in and sends it, right or wrong. */
    static void finishFirstRun(Page page, String code, String password) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:name']").fill(Administrator.NAME);
        page.locator("[id='form:login']").fill(Administrator.LOGIN);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:organisation']").fill(Administrator.ORGANISATION);
        page.locator("[id='form:finish']").click();
    }

    /** The first-run code that only somebody with a hand on the server can read. */
    static String code(TestConsole console) {
        try {
            return Files.readString(console.data("first-run-code.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs in through the sign-in page and waits for the first page. */
    static void signIn(Page page, String login, String password) {
        page.navigate("/login");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Forgets who was signed in; a page that asks the server by itself from time to time stops first. */
    static void leave(Page page) {
        page.navigate("about:blank");
        page.context().clearCookies();
    }

    static void signInAsAdministrator(Page page) {
        signIn(page, Administrator.LOGIN, Administrator.PASSWORD);
    }

    /** Chooses a password with the code an administrator has handed over, be the code right or wrong. */
    static void choosePassword(Page page, String login, String code, String password) {
        page.navigate("/new-password");
        page.locator("[id='form:login']").fill(login);
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:choose']").click();
        page.locator(".note.ok, .note.bad").waitFor();
    }

    /**
     * A program with a new token of whoever is signed in.
     *
     * @param changes whether it may change what its owner's role can, or only read, in every area
     */
    static RestClient newToken(Page page, TestConsole console, String name, boolean changes) {
        page.navigate("/access/tokens");
        for (Locator area : page.locator("select[id$=':access']").all()) {
            boolean most = changes && area.locator("option[value=CHANGE]").count() > 0;
            area.selectOption(most ? "CHANGE" : "READ");
        }
        return make(page, console, name);
    }

    /**
     * A program with a new token of whoever is signed in.
     *
     * @param rights what it may do, by the names of the areas
     */
    static RestClient newToken(Page page, TestConsole console, String name, Map<String, String> rights) {
        page.navigate("/access/tokens");
        rights.forEach((area, access) ->
                page.locator("[data-area=" + area + "] select").selectOption(access));
        return make(page, console, name);
    }

    private static RestClient make(Page page, TestConsole console, String name) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:create']").click();
        return new RestClient(console.url(), page.locator("code.secret").textContent());
    }
}
