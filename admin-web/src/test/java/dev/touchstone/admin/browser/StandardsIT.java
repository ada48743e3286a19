package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.RestSteps.accepted;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.standard.StandardDocument;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A standard that no other test uses, from a ready one to a published version with an overlay. */
class StandardsIT extends BrowserTest {

    private static final String READY = "电信客服月度标准（故障及时修复）";

    @Test
    void a_draft_becomes_a_version_and_an_overlay_covers_it() {
        new SampleCards(administrator()).list();
        signInAsAdministrator();
        page.navigate("/standards/standards");
        adapter(READY).getByText("用作草案").click();
        assertThat(page.locator("h1")).containsText(READY);
        String draft = page.url();

        aWeightThatIsMissingKeepsItFromBeingPublished();
        aTargetAndOneForAnotherChannelAreSavedAtOnce();
        aGradeIsAdded(draft);
        itIsPublishedOnTheFirstOfAMonthAndNoOtherDay(draft);
        anOverlayCoversItForAWeek();

        page.navigate("/standards/standards");
        assertThat(page.locator(".timeline").filter(containing(READY))).containsText("双 11（2026-11-09 至 2026-11-15）");
        screenshot("standards-timeline");
    }

    @Test
    void a_malformed_document_is_refused_with_place_value_and_remedy() {
        signInAsAdministrator();
        page.navigate("/standards/standards");
        page.locator("[id='document:file'] input[type=file], input[id^='document:file'][type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "standard.json",
                        "application/json",
                        "{\"format\":\"touchstone-standard/9\"}".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='document:upload']").click();

        assertThat(page.locator(".ui-messages-error")).containsText("/format");
        assertThat(page.locator(".ui-messages-error")).containsText("touchstone-standard/9");
        assertThat(page.locator(".ui-messages-error")).containsText("应为 \"touchstone-standard/1\"");
        screenshot("standards-refused");
    }

    @Test
    void what_is_done_to_a_draft_that_somebody_has_discarded_says_that_it_is_gone() {
        RestClient program = administrator();
        int draft = accepted(program.post("standards", StandardDocument.write(SampleSheet.of("discarded", "1"))))
                .getInt("id");
        page.navigate("/standards/standard?id=" + draft);
        assertThat(page.locator("[id='form:saved']")).isVisible();
        program.delete("standards/" + draft);

        type(page.locator("[id='form:target']"), "31");

        assertThat(page.locator(".inspector .note.bad")).containsText("这份草案已经被丢弃");
        page.reload();
        assertThat(page.locator("main")).containsText("没有这一页");
        expectComplaint("404");
    }

    @Test
    void a_cliff_says_whom_it_concerns_as_soon_as_the_facts_are_read() {
        RestClient program = administrator();
        new SampleCards(program).list();
        int draft = accepted(program.post("standards", StandardDocument.write(SampleSheet.of("cliffs", "1"))))
                .getInt("id");
        signInAsAdministrator();

        page.navigate("/standards/standard?id=" + draft);

        assertThat(page.locator(".said-of").first())
                .containsText(Pattern.compile("再差一点只得 0 分。 [0-9-]{7}：[0-9]+ 人中 [0-9]+ 人已过此线"));
    }

    private void aWeightThatIsMissingKeepsItFromBeingPublished() {
        page.locator(".inspector .seg input").last().click();
        page.locator(".inspector").getByText("停用这个指标").click();
        page.locator("[id='form:offAlone']").click();
        assertThat(page.locator(".sumline")).containsText(Pattern.compile("合计 .*还差"));
        assertThat(page.locator("[id='form:publish']")).isDisabled();
        assertThat(page.locator("[id='form:why']")).containsText(Pattern.compile("还不能发布：\\s*权重合计 .*还差"));
        assertThat(page.locator("[id='form:checks']")).containsText(Pattern.compile("权重合计 .*还差"));
        screenshot("standard-short");
        page.locator("[id='form:undo']").click();
        assertThat(page.locator(".sumline b")).hasText("合计 100 %");
        assertThat(page.locator("[id='form:publish']")).isEnabled();
        page.locator(".inspector .seg input").nth(1).click();
        assertThat(page.locator("[id='form:kind']")).isVisible();
    }

    private void aTargetAndOneForAnotherChannelAreSavedAtOnce() {
        page.locator("[id='form:kind']").selectOption("STEPS");
        type(page.locator("[id='form:target']"), "三十");
        assertThat(page.locator(".saved")).containsText("应为数字，不是“三十”");
        type(page.locator("[id='form:target']"), "30");
        assertThat(page.locator(".saved")).containsText("已自动保存");
        page.getByText("分渠道的达标值（0）").click();
        page.locator("[id='form:addChannel']").click();
        page.locator("select[id$=':channel']").selectOption("chat");
        assertThat(page.locator(".indicator.chosen")).containsText("在线会话 30 秒");
        type(page.locator("input[id$=':channelTarget']"), "45");
        assertThat(page.locator(".indicator.chosen")).containsText("在线会话 45 秒");
        screenshot("standard-channels");
    }

    private void aGradeIsAdded(String draft) {
        page.navigate(draft.replace("/standards/standard?", "/standards/grades?"));
        page.locator("[id='form:add']").click();
        assertThat(page.locator(".band")).hasCount(5);
        Locator band = page.locator(".band").nth(3);
        band.locator("input[id$='nameCn']").fill("及格");
        band.locator("input[id$=':from']").fill("90");
        type(band.locator("input[id$='coefficient']"), "0.5");
        assertThat(page.locator(".saved")).containsText("两个等级都从 90 起");
        type(band.locator("input[id$=':from']"), "70");
        assertThat(page.locator("table.t.mid")).containsText("及格");
        screenshot("standard-grades");
    }

    private void itIsPublishedOnTheFirstOfAMonthAndNoOtherDay(String draft) {
        page.navigate(draft);
        page.locator("[id='form:from']").fill("2026-01-15");
        assertThat(page.locator("[id='form:checks']")).containsText("2026-01-15 不是某月一日");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("2026-01-15 不是某月一日");
        page.locator("[id='form:from']").fill("2026-01-01");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".note.info").first()).containsText("2026-01-01 起生效");
        assertThat(page.locator("[id='form:publish']")).hasCount(0);
        screenshot("standard-published");
    }

    private void anOverlayCoversItForAWeek() {
        page.locator("[id='cover:name']").fill("双 11");
        page.locator("[id='cover:from']").fill("2026-11-09");
        page.locator("[id='cover:last']").fill("2026-11-15");
        page.locator("[id='cover:begin']").click();
        assertThat(page.locator("h1")).containsText("双 11");
        assertThat(page.locator("[id='form:kind']")).hasCount(0);
        type(page.locator("[id='form:target']"), "40");
        assertThat(page.locator(".indicator.chosen")).containsText("40 秒");
        String overlay = page.url();
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".note.info").first()).containsText("2026-11-09 至 2026-11-15");

        page.navigate(overlay.replace("/standards/standard?", "/standards/changes?"));
        assertThat(page.locator("tr.moved ins").first()).containsText("40 秒");
        screenshot("standard-changes");
    }

    private void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private Locator adapter(String name) {
        return page.locator(".adapter").filter(containing(name));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
