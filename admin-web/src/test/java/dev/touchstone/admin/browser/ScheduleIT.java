package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection that is read by itself, from a source that asks to wait. */
class ScheduleIT {

    private final OwnConsole console = OwnConsole.shared();
    private final Page page = console.signedIn();

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void a_connection_is_read_in_its_rhythm_waits_when_its_source_asks_and_is_paused() {
        page.navigate("/connections/connection?adapter=scripted");
        page.locator("[id='form:name']").fill("限流的来源");
        page.locator("[id$=':secret']").fill("wait for it");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports?connection=*");
        String imports = page.url();
        String own = " where connection = " + imports.substring(imports.indexOf('=') + 1);

        page.locator("[id='schedule:rhythm']").selectOption("HOUR");
        page.locator("[id='schedule:save']").click();
        assertThat(page.locator("#stands")).containsText("由 " + Administrator.NAME + " 设定");
        page.waitForCondition(() -> console.count("import_run" + own + " and waits > 0") == 1);
        page.waitForCondition(() -> console.count("import_run" + own + " and ended_at is not null") == 1);

        page.navigate(imports);
        assertThat(page.locator("[id='schedule:rhythm']")).hasValue("HOUR");
        assertThat(console.ask("select state || ' ' || waits from import_run" + own))
                .isEqualTo("DONE 2");
        Locator run = page.locator("#runs tbody tr");
        assertThat(run).hasCount(1);
        assertThat(run).containsText("完成");
        assertThat(run).containsText("等过 2 次");
        assertThat(run).containsText("读到 11-22 16:00");
        BrowserTest.screenshot(page, "schedule");

        page.locator("[id='schedule:turn']").click();
        assertThat(page.locator("#stands")).containsText("已暂停，由 " + Administrator.NAME);
        page.locator("[id='schedule:turn']").click();
        page.waitForCondition(() -> console.count("import_run" + own) == 2);
        page.locator("[id='schedule:rhythm']").selectOption("");
        page.locator("[id='schedule:save']").click();
        assertThat(page.locator("#stands")).hasCount(0);
        assertThat(console.count("import_schedule" + own)).isZero();
    }
}
