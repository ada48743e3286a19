package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EntryIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions AFTER_A_JOB =
            new LocatorAssertions.ContainsTextOptions().setTimeout(300_000);

    /** Whether the last import found the second row alone or nothing new depends on when the one before it began. */
    private static final Pattern COUNTED = Pattern.compile("已计入：新增|已全部计入");

    /** Other tests bring people of whom many share a name. */
    private static final String SAMPLE_PEOPLE = "#words-PERSON option[value*='样例']";

    @Test
    void rows_are_pasted_the_good_ones_stored_and_counted_and_the_bad_ones_stay() {
        signInAsAdministrator();
        List<String> people = peopleOf(sampleCompany());
        String batch = "批次" + UUID.randomUUID().toString().substring(0, 6);

        page.navigate("/entry/entry");
        paste("姓名\t日期\t质检表\t记录号\t抽样批次\t差错\n"
                + people.get(0) + "\t2026-01-05\twording\tREC-1\t" + batch + "\t0\n"
                + people.get(1) + "\t2026年1月6日\twording\tREC-2\t" + batch + "\t用语生硬; 打断客户 x2\n"
                + people.get(1) + "\t2026年1月6日\twording\tREC-2\t" + batch + "\t1\n"
                + "查无此人\t1月7日\twording\tREC-3\t" + batch + "\t0");
        page.locator("[id='form:take']").click();
        assertThat(page.locator(".cells tbody tr.good")).hasCount(2);
        assertThat(page.locator(".cells tbody tr.faulty")).hasCount(2);
        assertThat(row(3)).containsText("和第 2 行是同一条");
        assertThat(row(4)).containsText("没有“查无此人”");
        assertThat(row(4)).containsText("“1月7日”不是日期");
        screenshot("entry-pasted");

        page.locator("[id='form:store']").click();
        assertThat(page.locator(".ui-messages-info")).containsText("已保存 2 条；还有 2 行要改");
        assertThat(page.locator(".cells tbody tr")).hasCount(2);
        assertThat(row(1)).containsText("已经录入");
        row(2).locator(".c-PERSON input").fill(people.get(2));
        row(2).locator(".c-DAY input").fill("2026/1/7");
        row(1).getByLabel("去掉第 1 行").click();
        assertThat(page.locator(".cells tbody tr")).hasCount(1);
        page.locator("[id='form:store']").click();
        page.waitForURL("**/entry/entries");

        assertThat(page.locator("[id='run:state']")).containsText(COUNTED, AFTER_A_JOB);
        Locator stored = page.locator(".entries tbody tr").filter(new Locator.FilterOptions().setHasText(batch));
        assertThat(stored).hasCount(3);
        assertThat(stored.first()).containsText("REC-3");
        assertThat(stored.first()).containsText(Administrator.NAME);
        screenshot("entries");

        page.navigate("/connections/connections");
        assertThat(page.locator("#main")).containsText("手工录入");
    }

    @Test
    void a_correction_and_a_deletion_need_a_reason_and_leave_every_version_readable() {
        signInAsAdministrator();
        String person = peopleOf(sampleCompany()).get(3);
        String item = "评价项" + UUID.randomUUID().toString().substring(0, 6);
        page.navigate("/entry/entry?kind=REVIEW");
        paste(person + "\t2026-02\t" + item + "\t9.3\t10");
        page.locator("[id='form:take']").click();
        assertThat(row(1)).containsText("9.3 不在 0 到 10");
        row(1).locator(".c-POINTS input").fill("9.5");
        page.locator("[id='form:store']").click();
        page.waitForURL("**/entry/entries");

        open(item);
        page.locator(".correct input").nth(3).fill("8");
        page.locator("[id='form:correct']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("请写原因");
        page.locator("[id='form:reason']").fill("记错了");
        page.locator("[id='form:correct']").click();
        page.waitForURL("**/entry/entries");
        assertThat(page.locator(".entries tbody tr").filter(new Locator.FilterOptions().setHasText(item)))
                .containsText("第 2 版");

        open(item);
        page.locator("[id='form:reason']").fill("不是这个月");
        page.locator("[id='form:withdraw']").click();
        page.waitForURL("**/entry/entries");
        assertThat(page.locator("#main")).not().containsText(item);
        page.locator("[id='list:deleted']").check();
        open(item);
        assertThat(page.locator(".versions li")).hasCount(3);
        assertThat(page.locator(".versions")).containsText("记错了");
        assertThat(page.locator(".versions")).containsText("不是这个月");
        screenshot("entry-versions");
    }

    private void paste(String table) {
        page.locator("[id='form:pasted']").fill(table);
    }

    private Locator row(int number) {
        return page.locator(".cells tbody tr").nth(number - 1);
    }

    private void open(String words) {
        page.locator(".entries tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("a")
                .click();
    }

    private List<String> peopleOf(String connection) {
        page.navigate("/entry/entry");
        List<String> people = page.locator(SAMPLE_PEOPLE).all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
        Assertions.assertThat(people).as("people of " + connection).hasSizeGreaterThan(10);
        return people;
    }

    /** Connects the sample company, unless an earlier test has brought its people. */
    private String sampleCompany() {
        page.navigate("/entry/entry");
        if (page.locator(SAMPLE_PEOPLE).count() > 10) {
            return "an earlier test";
        }
        page.navigate("/connections/connection?adapter=sample");
        String name = "录入用的样例公司";
        page.locator("[id='form:name']").fill(name);
        List<Locator> values = page.locator("[id='form'] input[id$=':text']").all();
        values.get(2).fill("2026-02-28");
        values.get(3).fill("10");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/imports/imports**");
        page.locator("[id='begin:start']").click();
        assertThat(page.locator("#main")).containsText("完成", AFTER_A_JOB);
        return name;
    }
}
