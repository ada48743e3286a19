package dev.touchstone.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.TestConsole;

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
        try (BrowserContext window = BrowserTest.newWindow(TestConsole.running())) {
            Page page = window.newPage();
            page.navigate("/");
            BrowserTest.screenshot(page, "first-run");
            Entrance.finishFirstRun(page, "不是这个码", "太短的密码");
            page.locator(".ui-message-error").first().waitFor();
            BrowserTest.screenshot(page, "first-run-faults");
            Entrance.finishFirstRun(page, Entrance.code(TestConsole.running()), PASSWORD);
            page.waitForURL("**/login**");
            BrowserTest.screenshot(page, "first-run-done");
        }
        exists = true;
    }
}
