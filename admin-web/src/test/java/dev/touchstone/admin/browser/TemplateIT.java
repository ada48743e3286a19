package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.touchstone.admin.scorecards.ResultKind;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.subject.Subject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the template of an industry to a published standard: coverage, a weight, the effect on the last months, the date. */
class TemplateIT extends BrowserTest {

    private static final String MARCH = "&from=2026-03&until=2026-03";
    private static final LocatorAssertions.IsVisibleOptions WHILE_FACTS_ARE_READ =
            new LocatorAssertions.IsVisibleOptions()
                    .setTimeout(Duration.ofMinutes(1).toMillis());

    @ParameterizedTest
    @CsvSource({"e-commerce-team, TEAM", "finance-team, TEAM", "telecom-team, TEAM", "health-care-privacy, AGENT"})
    void becomes_a_published_standard_that_was_tried_on_past_months(String ready, Subject.Kind kind) {
        RestClient program = administrator();
        new SampleCards(program).list();
        int version = takeAsDraft(ready);

        page.navigate("/standards/coverage?id=" + version + "&month=2026-03");
        assertThat(page.locator("main table tbody tr").first()).isVisible(WHILE_FACTS_ARE_READ);
        screenshot(ready + "-coverage");

        page.navigate("/standards/standard?id=" + version);
        Locator weight = page.locator(".indicator .w input[type=range]").first();
        weight.focus();
        weight.press("PageUp");
        assertThat(page.locator(".indicator .w.moved").first()).isVisible();
        screenshot(ready + "-weight");

        page.navigate("/whatif/what-if?id=" + version + MARCH);
        assertThat(page.locator("#form\\:sums")).isVisible(WHILE_FACTS_ARE_READ);
        page.locator("[data-cut] input").first().fill("88.5");
        page.locator("[data-cut] input").first().blur();
        assertThat(page.locator(".cut").first()).hasAttribute("aria-valuenow", "88.5");
        screenshot(ready + "-what-if");
        page.locator("#form\\:take").click();
        page.waitForURL("**/standards/grades**");

        page.navigate("/standards/standard?id=" + version);
        page.locator("[id='form:from']").fill("2026-01-01");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("[id='form:publish']")).hasCount(0);
        screenshot(ready + "-published");

        await(() -> !cards(program, ready, kind).isEmpty());
        assertThat(program.get("standards/" + version).json().getString("state"))
                .isEqualTo("PUBLISHED");
        if (kind == Subject.Kind.AGENT) {
            assertThat(cards(program, ready, kind))
                    .filteredOn(card -> ResultKind.valueOf(card.getString("outcome")) == ResultKind.GRADED)
                    .as("graded by what only this industry asks for, such as inspections of privacy")
                    .extracting(card -> card.getString("grade"))
                    .contains("excellent", "good", "qualified");
        }
    }

    private static List<JsonObject> cards(RestClient program, String ready, Subject.Kind kind) {
        return program.items("scorecards?standard=" + ready + "&period=2026-03&limit=200&kind=" + kind);
    }

    private int takeAsDraft(String ready) {
        String name = ReadyStandards.get(ready).standard().name().in(Language.ZH_CN);
        page.navigate("/standards/standards");
        page.locator(".adapter")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByText("用作草案")
                .click();
        page.waitForURL("**/standards/standard**");
        return Integer.parseInt(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }
}
