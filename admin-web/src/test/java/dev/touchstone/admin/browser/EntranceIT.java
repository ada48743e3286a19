package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

class EntranceIT extends BrowserTest {

    @Test
    void after_the_first_run_its_page_and_its_code_are_gone() {
        page.navigate("/first-run");

        assertThat(page.locator("#main")).containsText("没有这一页");
        expectComplaint("404");
        assertThat(console.data("first-run-code.txt")).doesNotExist();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_then_on() {
        page.navigate("/access/accounts");

        assertThat(page).hasURL(console.url() + "/login?next=%2Faccess%2Faccounts");
    }

    @Test
    void signing_in_changing_language_and_theme_and_signing_out() {
        page.navigate("/login");
        screenshot("login");
        Entrance.signInAsAdministrator(page);
        assertThat(page.locator("h1")).hasText("考核总览");
        assertThat(page.locator(".nav .me")).containsText("周敏");
        screenshot("home");

        chooseLanguage("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Overview");
        choose("[aria-label=Appearance]", "Dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        screenshot("home-dark-en");

        chooseLanguage("繁體中文");
        assertThat(page.locator("h1")).hasText("考核總覽");
        page.getByLabel("登出").click();
        assertThat(page).hasURL(console.url() + "/login");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-TW");
        assertThat(page.locator(".ui-password-icon")).hasAttribute("aria-label", "顯示密碼");
        screenshot("login-dark-zh-TW");

        Entrance.signInAsAdministrator(page);
        assertThat(page.locator("h1")).hasText("考核總覽");
        chooseLanguage("简体中文");
        choose("[aria-label=外观]", "跟随系统");
        assertThat(page.locator("html")).hasAttribute("data-theme", "system");
    }

    @Test
    void the_cookie_of_a_session_is_closed_to_scripts_and_other_sites_and_without_tls_set_for_plain_connections() {
        Entrance.signInAsAdministrator(page);

        assertThat(SessionCookie.of(page)).isEqualTo(new SessionCookie(false, true, SameSiteAttribute.LAX));
    }

    @Test
    void a_wrong_password_says_how_many_attempts_are_left() {
        page.navigate("/login");
        page.locator("[id='form:login']").fill("nobody.here");
        page.locator("[id='form:password']").fill("wrong wrong wrong");
        page.locator("[id='form:enter']").click();

        assertThat(page.locator(".note.bad")).containsText("还可以试 4 次");
        screenshot("login-wrong");
    }

    @Test
    void on_a_phone_the_navigation_is_a_drawer() {
        Entrance.signInAsAdministrator(page);
        page.setViewportSize(390, 844);
        Locator navigation = page.locator("#nav");
        assertThat(navigation).not().isVisible();
        screenshot("home-390");

        page.getByLabel("打开导航").click();
        assertThat(navigation).isVisible();
        screenshot("home-390-navigation");
        page.keyboard().press("Escape");
        assertThat(navigation).not().isVisible();
    }

    @Test
    void a_program_is_told_in_json_what_a_person_is_shown() {
        APIResponse nobody = page.request().get("/api/v1/me");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.headers()).containsEntry("content-type", "application/problem+json;charset=UTF-8");
        assertThat(nobody.text())
                .startsWith("{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"")
                .contains("Authorization: Bearer");

        Entrance.signInAsAdministrator(page);
        assertThat(page.request().get("/api/v1/me").text())
                .isEqualTo("{\"login\":\"zhoumin\",\"name\":\"周敏\",\"role\":\"ADMINISTRATOR\"}");
        assertThat(page.request().get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(page.request().delete("/api/v1/me").status()).isEqualTo(405);
    }
}
