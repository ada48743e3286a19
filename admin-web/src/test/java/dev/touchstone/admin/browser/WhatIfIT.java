package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A cut-off is dragged on the last month's totals, and whom that moves is seen before anything is published. */
class WhatIfIT extends BrowserTest {

    private static final String OWN = "what-if-monthly";

    @Test
    void a_dragged_cut_off_shows_who_moves_and_goes_into_a_draft() {
        RestClient program = administrator();
        new SampleCards(program).list();
        publish(program);
        String list = "scorecards?standard=" + OWN + "&period=2026-03&limit=200";
        await(() -> !program.items(list).isEmpty());
        int cards = program.items(list).size();
        page.navigate("/whatif/what-if?id=" + published(program) + "&from=2026-03&until=2026-03");
        Locator moving = page.locator("#form\\:sums b").first();

        assertThat(moving).hasText("0 人");
        assertThat(page.locator("tfoot tr").last()).containsText(String.valueOf(cards));
        assertThat(page.locator("#form\\:movers")).containsText("没有人变动");

        drag(page.locator(".cut").first(), 1.5);
        assertThat(moving).not().hasText("0 人");
        String dragged = page.locator("[data-cut] input").first().inputValue();
        assertThat(Double.parseDouble(dragged)).isGreaterThan(95);
        assertThat(page.locator("#form\\:movers tbody tr").first()).containsText("只因等级线");
        screenshot("what-if-dragged");

        page.locator(".cut").first().press("PageDown");
        assertThat(page.locator(".cut").first()).hasAttribute("aria-valuenow", plain(Double.parseDouble(dragged) - 5));

        page.locator("[data-cut] input").first().fill("40");
        page.locator("[data-cut] input").first().blur();
        assertThat(page.locator("#form\\:problem")).containsText("等级线要逐级降低");

        page.locator("#form\\:restore").click();
        assertThat(moving).hasText("0 人");

        page.locator("[data-cut] input").first().fill("93.5");
        page.locator("[data-cut] input").first().blur();
        page.locator("#form\\:newName").fill("tried");
        page.locator("#form\\:take").click();
        page.waitForURL("**/standards/grades**");
        assertThat(page.locator("[id$='0:from']")).hasValue("93.5");
        assertThat(page.locator("h1")).containsText("tried");
    }

    @Test
    void what_is_looked_at_can_be_taken_to_a_meeting() {
        RestClient program = administrator();
        new SampleCards(program).list();
        publish(program);
        page.navigate("/whatif/what-if?id=" + published(program) + "&from=2026-01&until=2026-03");
        page.locator("#form\\:sums").waitFor();

        String name = page.waitForDownload(() -> page.locator("#form\\:export").click())
                .suggestedFilename();

        assertThat(name).isEqualTo("what-if-" + OWN + ".xlsx");

        DownloadedPdf pages = DownloadedPdf.of(
                page.waitForDownload(() -> page.locator("#form\\:print").click()), "what-if-pages");
        assertThat(pages.text()).contains("只看不存", "不含姓名，可供传阅", "2026 年 1 月", "总分分布");
        assertThat(pages.ink()).isBetween(0.005, 0.2);
    }

    private static void publish(RestClient program) {
        if (program.items("standards").stream().anyMatch(WhatIfIT::isOwn)) {
            return;
        }
        new RestSteps(program).publish(SampleSheet.of(OWN, "1"));
    }

    private static boolean isOwn(JsonObject version) {
        return version.getString("standard").equals(OWN);
    }

    private static int published(RestClient program) {
        return program.items("standards").stream()
                .filter(WhatIfIT::isOwn)
                .filter(each -> each.getString("state").equals("PUBLISHED"))
                .mapToInt(each -> each.getInt("id"))
                .findFirst()
                .orElseThrow();
    }

    /** To the right end of the axis, over a part of the chart's width. */
    private void drag(Locator cut, double chartsWide) {
        cut.scrollIntoViewIfNeeded();
        BoundingBox from = cut.boundingBox();
        BoundingBox chart = page.locator(".totals svg.ch").boundingBox();
        double y = from.y + 12;
        double x = from.x + from.width / 2;
        double to = Math.min(chart.x + chart.width - 12, x + chart.width * chartsWide);
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            page.mouse().move(x + (to - x) * step / 8, y);
        }
        page.mouse().up();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
