package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection that is read again from a date, and whose records are repaired one by one. */
class RepairIT {

    private final OwnConsole console = OwnConsole.shared();
    private final Page page = console.signedIn();

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void a_connection_is_read_again_from_a_date() {
        String own = imported("可以重读的来源");
        String cursors = "stream_cursor" + own + " and position = 'end'";
        assertThat(console.count(cursors)).isEqualTo(2);

        page.locator("#more > summary").click();
        page.locator("[id='reread:since']").fill("2026-11-01");
        page.locator("[id='reread:start']").click();

        Locator run = page.locator("#runs tbody tr").first();
        assertThat(run).containsText("重读自 11-01 00:00 起的变化：calls, chats");
        assertThat(run).containsText("chats 的来源不能按时间读，已从头读");
        assertThat(run).containsText("完成");
        assertThat(console.ask("select added || ' ' || changed || ' ' || same || ' ' || rejected from import_run" + own
                        + " and read_since is not null"))
                .isEqualTo("0 1 2 0");
        assertThat(console.count("fact" + own + " and fact_key = 'C2'")).isEqualTo(2);
        assertThat(console.count("fact" + own + " and fact_key in ('C1', 'C3', 'H1')"))
                .isEqualTo(3);
        assertThat(console.count(cursors)).isEqualTo(2);
        BrowserTest.screenshot(page, "reread");
    }

    @Test
    void too_many_rejected_records_are_an_alert_until_the_threshold_is_above_them() {
        imported("拒收很多的来源");
        String imports = page.url();
        assertThat(page.locator("main .note.bad")).containsText("有一次导入拒收了 1 条，占 20 %，达到提醒线；还有 1 条待处理");
        page.navigate("/connections/connections");
        assertThat(page.locator("tr:has-text('拒收很多的来源')")).containsText("拒收 1 条（20 %）");
        page.navigate("/home");
        assertThat(page.locator("main")).containsText("拒收很多的来源：1 条记录被拒收，占读到的 20 %");

        page.navigate(imports);
        page.locator("#more > summary").click();
        assertThat(page.locator("[id='threshold:percent']")).hasValue("5");
        page.locator("[id='threshold:percent']").fill("101");
        page.locator("[id='threshold:save']").click();
        assertThat(page.locator("main")).containsText("百分比要在 1 到 100 之间，现在是 101");
        page.navigate(imports);
        page.locator("#more > summary").click();
        page.locator("[id='threshold:percent']").fill("21");
        page.locator("[id='threshold:save']").click();
        assertThat(page.locator("main .note.bad")).hasCount(0);
        assertThat(page.locator("[id='threshold:percent']")).hasValue("21");
    }

    /** Connects the source and reads it; the condition on its rows. */
    private String imported(String name) {
        page.navigate("/connections/connection?adapter=repairable");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports?connection=*");
        String imports = page.url();
        String own = " where connection = " + imports.substring(imports.indexOf('=') + 1);
        page.locator("[id='begin:start']").click();
        page.waitForCondition(() -> console.count("import_run" + own + " and ended_at is not null") == 1);
        page.navigate(imports);
        return own;
    }
}
