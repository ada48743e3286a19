package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

class AccountsIT extends BrowserTest {

    @Test
    void an_agent_chooses_a_password_with_the_code_and_finds_administration_closed() {
        signInAsAdministrator();
        String code = newAccount("李静", "lijing", "AGENT");
        screenshot("account-code");
        page.navigate("/access/accounts");
        assertThat(row("lijing")).containsText("待设密码");
        page.getByLabel("退出").click();

        choosePassword("lijing", "2222-2222-2222");
        assertThat(page.locator(".note.bad")).containsText("对不上");
        choosePassword("lijing", code);
        assertThat(page.locator(".note.ok")).containsText("密码已设定");

        signIn("lijing", NEW_PASSWORD);
        assertThat(page.locator(".nav")).not().containsText("权限");
        page.navigate("/access/accounts");
        assertThat(page.locator("#main")).containsText("这一页不对您开放");
        expectComplaint("403");
        screenshot("forbidden");

        choosePassword("lijing", code);
        assertThat(page.locator(".note.bad")).containsText("可能已经用过");
    }

    @Test
    void a_manager_is_given_a_team_for_a_time() {
        signInAsAdministrator();
        page.navigate("/people/units");
        page.locator("[id='form:name']").fill("华东一组");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-info")).containsText("华东一组已保存");

        page.navigate("/access/account");
        page.locator("[id='form:name']").fill("王磊");
        page.locator("[id='form:login']").fill("wanglei");
        page.locator("[id='form:role']").selectOption("MANAGER");
        page.locator("[id='form:add']").click();
        page.locator("select[id$=':team']").selectOption(new SelectOption().setLabel("华东一组"));
        page.locator("input[id$=':from']").fill("2026-07-01");
        page.locator("input[id$=':until']").fill("2026-07-01");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("“止”要晚于“起”");
        screenshot("account-refused");

        page.locator("input[id$=':until']").fill("2026-10-01");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".note.ok")).containsText("一次性代码");
        page.navigate("/access/accounts");
        assertThat(row("wanglei")).containsText("华东一组");
        screenshot("accounts");
    }

    @Test
    void the_last_administrator_cannot_be_locked_out() {
        signInAsAdministrator();
        page.navigate("/access/accounts");
        row(Administrator.LOGIN).locator("a").click();
        page.locator("[id='form:enabled']").uncheck();
        page.locator("[id='form:save']").click();

        assertThat(page.locator(".ui-messages-error")).containsText("最后一个可用的管理员");
    }

    @Test
    void a_disabled_account_is_out_at_once() {
        signInAsAdministrator();
        String code = newAccount("陈晨", "chenchen", "AGENT");
        page.getByLabel("退出").click();
        choosePassword("chenchen", code);
        BrowserContext other = newWindow(console);
        try (other) {
            Page agent = other.newPage();
            Entrance.signIn(agent, "chenchen", NEW_PASSWORD);
            assertThat(agent.locator("h1")).hasText("考核总览");

            signInAsAdministrator();
            page.navigate("/access/accounts");
            row("chenchen").locator("a").click();
            page.locator("[id='form:enabled']").uncheck();
            page.locator("[id='form:save']").click();
            assertThat(row("chenchen")).containsText("已停用");

            agent.navigate("/home");
            assertThat(agent).hasURL(console.url() + "/login?next=%2Fhome");
        }
    }

    private void choosePassword(String login, String code) {
        Entrance.choosePassword(page, login, code, NEW_PASSWORD);
    }

    private Locator row(String login) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(login));
    }
}
