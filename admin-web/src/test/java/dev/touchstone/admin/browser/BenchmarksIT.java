package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The company's half year is measured, an industry's figure is typed in with its source, and both are taken away. */
class BenchmarksIT extends BrowserTest {

    private static final String ADDRESS = "standard=" + SampleCards.STANDARD + "&half=2026-H1";

    @Test
    void own_values_targets_and_the_industry_stand_side_by_side() {
        RestClient program = administrator();
        new SampleCards(program).list();
        signInAsAdministrator();
        page.navigate("/benchmarks/benchmarks?" + ADDRESS);
        assertThat(page.locator(".bench-list")).containsText("未录入");
        page.locator("[id='list:measure']").click();
        await(() -> program.get("benchmarks?" + ADDRESS).json().containsKey("measuredAt"));
        JsonObject first = row(program);
        assertThat(first.getInt("sample")).isPositive();
        assertThat(first.containsKey("industry")).isFalse();

        page.navigate("/benchmarks/benchmarks?" + ADDRESS);
        assertThat(page.locator("[id='form:value']")).hasValue("");
        page.locator("[id='form:value']").fill("0.5");
        page.locator("[id='form:source']").fill("行业年报，第 12 页");
        page.locator("[id='form:dated']").fill("2026-05-31");
        page.locator("[id='form:save']").click();
        Locator line = page.locator(".bench-list tbody tr").first();
        assertThat(line).containsText("行业年报，第 12 页 · 2026-05-31");
        screenshot("benchmarks");
        assertThat(row(program).getJsonObject("industry").getString("source")).isEqualTo("行业年报，第 12 页");

        String name = page.waitForDownload(() -> page.locator("#xlsx").click()).suggestedFilename();
        assertThat(name).isEqualTo("benchmark-" + SampleCards.STANDARD + "-2026-H1.xlsx");

        line.locator("button").click();
        assertThat(line).containsText("未录入");
        assertThat(program.get("benchmarks?standard=nobody&half=2026-H1").status())
                .isEqualTo(404);
        assertThat(program.get("benchmarks?standard=" + SampleCards.STANDARD + "&half=2026-H3")
                        .status())
                .isEqualTo(400);
    }

    private static JsonObject row(RestClient program) {
        return program.get("benchmarks?" + ADDRESS).json().getJsonArray("rows").getJsonObject(0);
    }
}
