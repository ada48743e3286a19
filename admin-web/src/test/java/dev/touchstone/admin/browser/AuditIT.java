package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.browser.TrailWatch.done;
import static dev.touchstone.admin.browser.TrailWatch.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import dev.touchstone.admin.access.SignInThrottle;
import dev.touchstone.admin.audit.AuditAction;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever changes something, shows results of people or hands them out stands in the trail afterwards. */
@SuppressWarnings("NullAway.Init")
class AuditIT extends BrowserTest {

    /**
     * The first needs an adapter with a secret ({@link SecretSettingIT}), the second old facts ({@link RetentionIT}), the third
     * somebody who is assessed ({@link AcknowledgementIT}).
     */
    private static final Set<AuditAction> TRIED_ELSEWHERE = EnumSet.of(
            AuditAction.SECRETS_CHANGED, AuditAction.PERSONAL_FIELDS_ERASED, AuditAction.STANDARD_ACKNOWLEDGED);

    private TrailWatch watch;

    @Test
    void every_action_leaves_an_entry_and_the_chain_stays_whole() throws IOException {
        watch = new TrailWatch(administrator());
        assertThat(watch.newest(AuditAction.FIRST_RUN)).isOne();
        watch.tried().add(AuditAction.FIRST_RUN);

        watch.expect(AuditAction.ORGANISATION_RENAMED, () -> {
            String name = "{\"name\":\"" + Administrator.ORGANISATION + "\"}";
            done(watch.program.put("organisation", name));
        });
        watch.expect(AuditAction.RETENTION_SET, () -> done(watch.program.put("retention", "{\"months\":240}")));
        watch.expect(AuditAction.RETENTION_SET, () -> done(watch.program.put("retention", "{}")));
        accounts();
        AuditedSettings settings = new AuditedSettings(watch, page);
        settings.connections();
        settings.standards();
        AuditedResults results = new AuditedResults(watch, page);
        results.results();
        results.entries();
        new AuditedPeople(watch, page).edits();
        new AuditedPilots(watch, page).pilot();

        watch.expect(AuditAction.TRAIL_EXPORTED, () -> watch.fetch(page, "/download/audit.csv"));
        assertThat(watch.tried())
                .as("actions that were tried")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(TRIED_ELSEWHERE)));
        JsonObject verified = watch.program.get("audit/verification").json();
        assertThat(verified.getBoolean("whole")).as(verified.toString()).isTrue();
    }

    @Test
    void the_page_filters_verifies_and_hands_out_the_trail_in_three_languages() throws IOException {
        signInAsAdministrator();
        page.navigate("/audit/audit");
        Locator rows = page.locator("[id='list:rows'] tbody tr");
        assertThat(rows.first()).containsText(Administrator.NAME);
        page.locator("[id='check:verify']").click();
        assertThat(page.locator("#finding")).containsText("链条完整");
        screenshot("audit");

        page.locator("[id='list:action']").selectOption(AuditAction.FIRST_RUN.name());
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("首次设置");
        Download file =
                page.waitForDownload(() -> page.locator("[id='take:csv']").click());
        assertThat(Files.readString(file.path())).contains("首次设置").doesNotContain("登录");
        page.locator("[id='list:subject']").selectOption("UNIT");
        assertThat(page.locator("[id='list:rows']")).containsText("没有符合筛选的记录");
        page.locator("[id$=':clear']").click();
        assertThat(rows.nth(2)).isVisible();

        chooseLanguage("English");
        assertThat(page.locator("h1")).hasText("Audit trail");
        screenshot("audit-en");
        chooseLanguage("繁體中文");
        assertThat(page.locator("h1")).hasText("操作記錄");
        chooseLanguage("简体中文");
    }

    @Test
    void nobody_but_an_administrator_reads_the_trail() {
        signInAsNew("MANAGER", "audit.manager");
        for (String address : new String[] {"/audit/audit", "/download/audit.csv", "/api/v1/audit"}) {
            assertThat(page.request().get(console.url() + address).status())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    private void accounts() {
        JsonObject[] made = new JsonObject[1];
        String wish = "{\"login\":\"audited\",\"name\":\"被记录的人\",\"role\":\"inspector\"}";
        watch.expect(AuditAction.ACCOUNT_CREATED, () -> made[0] = ok(watch.program.post("accounts", wish)));
        String account = "accounts/" + made[0].getJsonObject("account").getInt("id");
        String[] code = new String[1];
        watch.expect(
                AuditAction.CODE_ISSUED,
                () -> code[0] = ok(watch.program.post(account + "/codes", "")).getString("code"));
        watch.expect(AuditAction.PASSWORD_CHOSEN, () -> choosePasswordAndSignIn("audited", code[0]));
        watch.expect(AuditAction.SIGN_OUT, () -> page.getByLabel("退出").click());
        watch.expect(AuditAction.SIGN_IN, this::signInAsAdministrator);
        watch.expect(AuditAction.TOKEN_MADE, () -> newToken("即用即销", false));
        watch.expect(
                AuditAction.TOKEN_REVOKED,
                () -> page.locator("[id='tokens:list'] tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("即用即销"))
                        .locator("button")
                        .click());
        String change = "{\"name\":\"被记录的人\",\"role\":\"manager\",\"enabled\":%s}";
        watch.expect(AuditAction.ACCOUNT_CHANGED, () -> done(watch.program.put(account, change.formatted(true))));
        watch.expect(AuditAction.ACCOUNT_BLOCKED, () -> done(watch.program.put(account, change.formatted(false))));
        Entrance.leave(page);
        watch.expect(AuditAction.SIGN_IN_LOCKED, this::tryWrongPasswords);
        assertThat(watch.program.get("audit?limit=1&action=SIGN_IN_LOCKED").body())
                .as("what was typed may be a password")
                .doesNotContain("nobody.has.this.name");
        signInAsAdministrator();
    }

    private void tryWrongPasswords() {
        for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS; attempt++) {
            page.navigate("/login");
            page.locator("[id='form:login']").fill("nobody.has.this.name");
            page.locator("[id='form:password']").fill("wrong");
            page.locator("[id='form:enter']").click();
            page.locator(".note.bad").waitFor();
        }
    }
}
