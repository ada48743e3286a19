package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
            isRefused(page, "繁體中文", "首次啟動", "可能已換新碼");
            isRefused(page, "English", "First run", "Maybe there is a newer one");
            isRefused(page, "简体中文", "首次启动", "可能已换新码");
            Entrance.finishFirstRun(page, Entrance.code(TestConsole.running()), PASSWORD);
            page.waitForURL("**/login**");
            BrowserTest.screenshot(page, "first-run-done");
        }
        exists = true;
    }

    /** A wrong code and a short password are told, in the language that was chosen. */
    private static void isRefused(Page page, String language, String title, String reason) {
        page.locator("[id='languages']").getByText(language).click();
        assertThat(page.locator("h1")).hasText(title);
        Entrance.finishFirstRun(page, "AAAA-AAAA-AAAA", "short");
        assertThat(page.locator(".ui-message-error").first()).containsText(reason);
        BrowserTest.screenshot(page, "first-run-faults-" + title);
    }
}
