package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsIT extends BrowserTest {

    @Test
    void the_organisation_is_named_otherwise_and_the_trail_keeps_who_did() {
        signInAsAdministrator();
        page.navigate("/access/settings");
        assertThat(page.locator("[id='form:zone']")).hasAttribute("readonly", "readonly");
        name("客户服务部");
        assertThat(page.locator(".ui-messages-info")).containsText("已改为“客户服务部”");
        assertThat(page.locator(".nav")).containsText("客户服务部");
        screenshot("settings");

        page.navigate("/audit/audit");
        assertThat(page.locator("tbody tr").first()).containsText("修改机构名称");
        assertThat(page.locator("tbody tr").first()).containsText(Administrator.NAME);

        page.navigate("/access/settings");
        name(Administrator.ORGANISATION);
        assertThat(page.locator(".nav")).containsText(Administrator.ORGANISATION);
    }

    private void name(String name) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
    }
}
