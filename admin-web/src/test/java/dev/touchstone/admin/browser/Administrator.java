package dev.touchstone.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.TestConsole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Whoever set the console up for this run, by walking through the first-run page. */
final class Administrator {

    static final String NAME = "周敏";
    static final String LOGIN = "zhoumin";
    static final String PASSWORD = "一句只有我知道的长长的话";
    static final String ORGANISATION = "客服中心";

    private static boolean exists;

    private Administrator() {}

    /** Walks through the first run, once. */
    static synchronized void exists() {
        if (exists) {
            return;
        }
        try (BrowserContext window = BrowserTest.newWindow(1440, 900)) {
            Page page = window.newPage();
            page.navigate("/");
            BrowserTest.screenshot(page, "first-run");
            fill(page, "不是这个码", "太短的密码");
            page.locator("[id='form:finish']").click();
            page.locator(".ui-message-error").first().waitFor();
            BrowserTest.screenshot(page, "first-run-faults");
            fill(page, code(), PASSWORD);
            page.locator("[id='form:finish']").click();
            page.waitForURL("**/login**");
            BrowserTest.screenshot(page, "first-run-done");
        }
        exists = true;
    }

    private static void fill(Page page, String code, String password) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:name']").fill(NAME);
        page.locator("[id='form:login']").fill(LOGIN);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:organisation']").fill(ORGANISATION);
    }

    private static String code() {
        try {
            return Files.readString(TestConsole.running().data("first-run-code.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
