package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.touchstone.admin.server.TestConsole;
import dev.touchstone.admin.server.WildFly;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same archive on another Jakarta EE server: pages, sign-in, database, transactions, jobs. */
@Tag("other-server")
class OtherServerIT {

    private static final double PATIENCE = 60_000;

    @Test
    void the_first_run_a_sign_in_and_an_import_work_on_wildfly() {
        TestConsole console = WildFly.start(TestConsole.archive(), TestConsole.newFolder());
        try (BrowserContext window = BrowserTest.newWindow(console)) {
            Page page = window.newPage();
            page.setDefaultTimeout(PATIENCE);
            Entrance.firstRun(page, console);
            Entrance.signInAsAdministrator(page);
            assertThat(page).hasURL(console.url() + "/home");

            page.navigate("/connections/connection?adapter=sample");
            page.locator("[id='form'] input[id$=':text']").nth(2).fill("2026-01-31");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/imports/imports?connection=**");
            page.locator("[id='begin:start']").click();
            assertThat(page.locator("tbody tr td").nth(2))
                    .containsText("完成", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            BrowserTest.screenshot(page, "wildfly-import");
        } finally {
            console.kill();
        }
    }
}
