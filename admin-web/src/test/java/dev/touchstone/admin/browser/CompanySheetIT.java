package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.sheet.example.ReferenceSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The reference sheet dropped in: its columns are recognised, its contradictions shown, and it becomes a draft. */
class CompanySheetIT extends BrowserTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void the_reference_sheet_shows_its_contradictions_and_becomes_a_draft() throws IOException {
        signInAsAdministrator();
        choose("reference.xlsx", reference());

        assertThat(page.locator("#lines + .mut")).containsText("5 项，规则读懂 5 项，权重合计 100 %");
        Locator contradictions = page.locator("#contradictions");
        assertThat(contradictions.locator(".note")).hasText("5 行中 4 行与规则不一致：表上 91 分，按规则 95 分（优秀）。");
        assertThat(contradictions.locator("tbody .tag.bad")).hasCount(4);
        assertThat(contradictions).containsText("第 5 行以 125 为基数，表上另报 100。");
        screenshot("company-sheet");

        page.locator("[id='sheet:against']").selectOption("ready/agent-monthly-emotion");
        assertThat(contradictions.locator(".note")).hasText("5 行中 5 行与规则不一致：表上 91 分，按规则 87 分（良好）。");
        assertThat(contradictions).containsText("第 2 行是“用语规范”，标准的指标是“情绪管理能力”。");
        screenshot("company-sheet-against-a");

        page.locator("[id='sheet:issuer']").fill("客户服务部");
        page.locator("[id='sheet:draft']").click();
        assertThat(page.locator("h1")).containsText("客服专员月度考核表（示例）");
        assertThat(page.locator(".sumline b")).hasText("合计 100 %");
    }

    @Test
    void a_column_that_is_named_wrongly_is_corrected_and_a_rule_that_is_not_understood_is_told() throws IOException {
        signInAsAdministrator();
        choose("reference.xlsx", reference());
        Locator columns = page.locator("[id='sheet:columns'] select");
        columns.first().waitFor();
        page.waitForLoadState();
        columns.nth(4).selectOption("IGNORED");
        assertThat(page.locator(".lines .tag.warn")).hasCount(5);
        columns.nth(4).selectOption("REMARK");
        columns.nth(5).selectOption("RULE");
        assertThat(page.locator(".lines")).containsText("“平均首次响应28秒”没有读懂");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_with_a_remedy() {
        signInAsAdministrator();
        choose("table.xlsx", "a,b".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".ui-messages-error")).containsText("这不是 .xlsx 工作簿。请把表格另存为 .xlsx。");
    }

    private void choose(String name, byte[] content) {
        page.navigate("/sheets/sheet");
        page.locator("[id='upload:file'] input[type=file], input[id^='upload:file'][type=file]")
                .first()
                .setInputFiles(new FilePayload(name, WORKBOOK, content));
        page.locator("[id='upload:read']").click();
    }

    private static byte[] reference() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ReferenceSheet.WORDING.write(Language.ZH_CN, file);
        return file.toByteArray();
    }
}
