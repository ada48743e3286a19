package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A draft takes over how another system totals a form. */
class ConventionsIT extends BrowserTest {

    private static final String READY = "教育客服月度标准（方案满意）";

    @Test
    void a_draft_totals_as_another_system_until_a_choice_is_changed() {
        signInAsAdministrator();
        page.navigate("/standards/standards");
        page.locator(".adapter")
                .filter(new Locator.FilterOptions().setHasText(READY))
                .getByText("用作草案")
                .click();
        assertThat(page.locator("h1")).containsText(READY);
        String draft = page.url();
        page.navigate(draft.replace("/standards/standard?", "/standards/conventions?"));

        page.locator("[id='form:preset']").selectOption("GENESYS");
        assertThat(page.locator(".migrating .note.info")).containsText("得分 × 组权重之和");
        assertThat(page.locator(".migrating .note.warn")).containsText("满分填该题分值");
        assertThat(page.locator("[id='form:totalKind']")).hasValue("WEIGHT_TIMES_POINTS");
        screenshot("standard-preset");

        page.reload();
        assertThat(page.locator("[id='form:preset']")).hasValue("GENESYS");
        assertThat(page.locator("[id='form:criticalFailure']")).hasValue("SECOND_SCORE");

        page.locator("[id='form:noData']").selectOption("ZERO");
        assertThat(page.locator("[id='form:noDataMeans'] .on")).containsText("按零分");
        assertThat(page.locator("[id='form:noDataMeans'] .on dd")).containsText("总分");
        assertThat(page.locator("[id='form:preset']")).hasValue("");
        assertThat(page.locator(".migrating .hint")).containsText("从别的系统迁来时");

        page.navigate(draft);
        page.getByText("丢弃草案").first().click();
        page.locator("[id='discard:away']").click();
        assertThat(page).hasURL(Pattern.compile(".*/standards/standards"));
        assertThat(page.locator("[id='ready']")).containsText(READY);
    }
}
