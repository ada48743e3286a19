package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names are found from every page, and single keys lead through the console. */
class FindIT extends BrowserTest {

    @BeforeEach
    void signIn() {
        signInAsAdministrator();
    }

    @Test
    void a_team_is_found_by_part_of_its_name_which_no_address_tells() {
        String team = "早班 " + UUID.randomUUID().toString().substring(0, 6);
        page.navigate("/people/units");
        page.locator("[id='form:name']").fill(team);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-info")).containsText(team);

        page.navigate("/home");
        page.keyboard().press("/");
        assertThat(page.locator("#find-words")).isFocused();
        page.keyboard().insertText(team.substring(1));
        page.keyboard().press("Enter");
        assertThat(page.locator("main tbody a")).hasText(team);
        assertThat(page.url()).endsWith("/find");
        screenshot("found");
        page.locator("main tbody a").click();
        page.waitForURL("**/people/people?unit=**");

        page.locator("#find-words").fill("nobody is called this");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .emp")).containsText("没有找到");
    }

    @Test
    void keys_go_to_pages_and_are_off_in_fields_and_when_turned_off() {
        page.navigate("/people/units");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        screenshot("keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();

        page.locator("[id='form:name']").pressSequentially("gt?");
        assertThat(page.locator("[id='form:name']")).hasValue("gt?");
        page.locator("main h1").click();
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/standards/standards");

        page.navigate("/access/accounts");
        page.keyboard().press("j");
        assertThat(page.locator("main tbody a").first()).isFocused();

        page.keyboard().press("?");
        page.locator("[id='single:turn']").click();
        page.waitForLoadState();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void a_page_whose_state_is_gone_comes_back_as_it_was_opened_and_says_what_was_not_done() {
        page.navigate("/access/account");
        page.navigate("/people/people?unit=1");
        page.evaluate("document.getElementsByName('jakarta.faces.ViewState').forEach(field => field.value = '1:1')");
        page.locator("[id='choices']").locator("summary").first().click();
        page.locator("[id='choices'] button, [id='choices'] input[type=submit]")
                .first()
                .click();
        assertThat(page.locator(".ui-messages-info")).containsText("请再做一次");
        assertThat(page.url()).endsWith("/people/people?unit=1");
    }
}
