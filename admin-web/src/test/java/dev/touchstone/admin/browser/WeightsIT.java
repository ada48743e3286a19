package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Weights of a draft by keyboard: the others make room, and the sum stays 100. */
class WeightsIT extends BrowserTest {

    private static final String READY = "B2B 制造业技术支持月度标准（解决深度）";

    @Test
    void a_slider_moved_by_keyboard_spreads_the_rest_over_the_unlocked() {
        signInAsAdministrator();
        page.navigate("/standards/standards");
        page.locator(".adapter")
                .filter(new Locator.FilterOptions().setHasText(READY))
                .getByText("用作草案")
                .click();
        List<BigDecimal> before = weights();
        Locator lock = page.locator("[id$=':lock']").nth(1);
        lock.click();
        assertThat(page.locator("[id$=':lock']").nth(1)).hasAttribute("aria-pressed", "true");

        Locator slider = page.locator(".indicator .w input[type=range]").first();
        slider.focus();
        slider.press("PageUp");
        slider.press("ArrowRight");
        assertThat(page.locator(".indicator .w.moved").first()).isVisible();
        assertThat(slider).isFocused();
        assertThat(page.locator(".sumline b")).hasText("合计 100 %");
        BigDecimal moved = before.get(0).add(new BigDecimal("5.1"));
        assertThat(page.locator(".toc .k .num").first()).hasText(moved.toPlainString());
        screenshot("weights-moved");

        page.reload();
        List<BigDecimal> after = weights();
        Assertions.assertThat(after.get(0)).isEqualByComparingTo(moved);
        Assertions.assertThat(after.get(1)).isEqualByComparingTo(before.get(1));
        Assertions.assertThat(after.get(2)).isLessThan(before.get(2));
        Assertions.assertThat(after.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");

        page.keyboard().press("Control+z");
        assertThat(page.locator("input[id$=':weight']").first())
                .hasValue(before.get(0).toPlainString());
        discard();
    }

    private void discard() {
        page.getByText("丢弃草案").first().click();
        page.locator("[id='discard:away']").click();
    }

    private List<BigDecimal> weights() {
        page.locator("input[id$=':weight']").first().waitFor();
        return page.locator("input[id$=':weight']").all().stream()
                .map(Locator::inputValue)
                .map(BigDecimal::new)
                .toList();
    }
}
