package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.RestClient;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void records_are_repaired_by_their_ids_and_each_says_what_became_of_it() {
        String own = imported("可以修复的来源");
        String imports = page.url();
        page.locator("#more > summary").click();
        page.locator("[id='repair:stream']").selectOption("calls");
        page.locator("[id='repair:keys']").fill("C1\nC2, C3；C4\nC5\nC9\n" + "x".repeat(513));
        page.locator("[id='repair:start']").click();
        assertThat(page.locator("main")).containsText("编号不对：xxx");

        repair(imports, "calls", "C1\nC2, C3；C4\nC5\nC9\nC1");
        assertThat(page.locator("#records header")).containsText("完成");
        assertThat(page.locator("#records tbody tr"))
                .containsText(
                        new String[] {"C1 有变化", "C2 有变化", "C3 来源已删除", "C4 新增", "C5 拒收 “soon”不是时间", "C9 来源不认识 可能编号写错了"});
        BrowserTest.screenshot(page, "repair");
        assertThat(console.count("fact" + own + " and fact_key = 'C3' and deleted and until_change is null"))
                .isEqualTo(1);
        assertThat(console.ask(
                        "select string_agg(fact_key, ' ') from rejected_fact" + own + " and settled_run is null"))
                .isEqualTo("C5");
        page.navigate(imports);
        assertThat(page.locator("main .note.bad")).hasCount(0);

        repair(imports, "chats", "H1");
        assertThat(page.locator("#records tbody tr")).containsText("H1 来源里没有了 这个来源删除时不留痕迹");
        assertThat(console.count("fact" + own + " and fact_key = 'H1' and not deleted"))
                .isEqualTo(1);
    }

    private void repair(String imports, String stream, String keys) {
        page.navigate(imports);
        page.locator("#more > summary").click();
        page.locator("[id='repair:stream']").selectOption(stream);
        page.locator("[id='repair:keys']").fill(keys);
        page.locator("[id='repair:start']").click();
        page.waitForURL("**/imports/repair?run=*");
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

    @Test
    void programs_do_the_same_and_are_told_what_is_wrong() {
        String own = imported("程序重读的来源");
        int connection = Integer.parseInt(own.substring(own.lastIndexOf(' ') + 1));
        RestClient program = console.newToken(page);
        String of = "?connection=" + connection;

        assertThat(program.items("imports/alerts"))
                .filteredOn(alert -> alert.getInt("connection") == connection)
                .singleElement()
                .satisfies(alert -> assertThat(alert.getInt("open")).isEqualTo(1));
        assertThat(program.get("connections/" + connection + "/threshold")
                        .json()
                        .getInt("percent"))
                .isEqualTo(5);
        assertThat(program.put("connections/" + connection + "/threshold", "{\"percent\":0}")
                        .status())
                .isEqualTo(409);

        assertThat(program.post("imports/rereads" + of, "{\"since\":\"2999-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(409);
        assertThat(program.post("imports/rereads" + of, "{\"since\":\"yesterday\"}")
                        .status())
                .isEqualTo(400);
        assertThat(program.post("imports/rereads?connection=0", "{\"since\":\"2026-11-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        String many = IntStream.range(0, 501).mapToObj(i -> "\"C" + i + "\"").collect(Collectors.joining(","));
        assertThat(program.post("imports/repairs" + of, "{\"stream\":\"calls\",\"keys\":[" + many + "]}")
                        .status())
                .isEqualTo(409);

        int run = program.post("imports/repairs" + of, "{\"stream\":\"calls\",\"keys\":[\"C1\",\"C5\"]}")
                .json()
                .getInt("id");
        page.waitForCondition(() -> program.get("imports/" + run).json().getBoolean("over"));
        assertThat(program.items("imports/" + run + "/repaired"))
                .extracting(row -> row.getString("key") + " " + row.getString("outcome"))
                .containsExactly("C1 CHANGED", "C5 REJECTED");
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
