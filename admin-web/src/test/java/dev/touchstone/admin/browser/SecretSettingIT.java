package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;

/**
 * A secret of a connection goes in and never comes out, even though its adapter repeats it in everything it says. The console
 * is one behind TLS.
 */
class SecretSettingIT {

    private static final String SECRET = "s3cret-Zz91-生词";
    private static final String OTHER = "another-Qq77";

    @Test
    void a_secret_is_sealed_masked_and_never_shown_again() throws IOException {
        OwnConsole console = OwnConsole.shared();
        try (Page page = console.signedIn()) {
            assertThat(SessionCookie.of(page)).isEqualTo(new SessionCookie(true, true, SameSiteAttribute.LAX));

            page.navigate("/connections/connection?adapter=scripted");
            page.locator("[id$=':secret']").fill(SECRET);
            page.locator("[id='form:check']").click();
            assertThat(page.locator(".report")).containsText("*** of " + SECRET.length() + " signs");
            assertThat(page.locator(".report")).containsText("来源按 Asia/Tokyo 时区告知时间");
            assertThat(page.locator(".report .warn")).containsText("来源的时钟比本系统慢 0:02:10");
            assertThat(page.content()).doesNotContain(SECRET);

            page.locator("[id='form:save']").click();
            page.waitForURL("**/imports/imports?connection=*");
            String imports = page.url();
            String connection = imports.substring(imports.indexOf('=') + 1);
            String own = " where connection = " + connection;
            page.locator("[id='begin:start']").click();
            page.waitForCondition(() -> console.count("import_run" + own + " and ended_at is not null") == 1);
            page.navigate(imports);
            assertThat(page.locator("#runs tbody tr").first()).containsText("Refused: ***");

            page.navigate("/connections/connection?id=" + connection);
            assertThat(page.locator("[id$=':secret']")).hasCount(0);
            assertThat(page.locator(".settings")).containsText("已设置");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "secret.png")));
            assertThat(page.content()).doesNotContain(SECRET);
            String sealed = console.ask("select sealed from connection_secret" + own);
            assertThat(sealed).matches("[0-9a-f]+").doesNotContain(SECRET);
            assertThat(console.ask("select settings from connection where id = " + connection))
                    .isEqualTo("{}");
            assertThat(console.ask("select message from import_run" + own))
                    .contains("***")
                    .doesNotContain(SECRET);

            page.locator("[id='form:name']").fill("renamed");
            page.locator("[id='form:save']").click();
            page.waitForURL(imports);
            assertThat(console.ask("select sealed from connection_secret" + own))
                    .isEqualTo(sealed);

            page.navigate("/connections/connection?id=" + connection);
            page.locator("[id$=':change']").click();
            page.locator("[id$=':secret']").fill(OTHER);
            page.locator("[id='form:save']").click();
            page.waitForURL(imports);
            assertThat(console.ask("select sealed from connection_secret" + own))
                    .isNotEqualTo(sealed);

            assertThat(console.count(
                            "audit_entry where action = 'SECRETS_CHANGED' and detail = '{\"SETTINGS\":\"token\"}' and subject_id = '"
                                    + connection + "'"))
                    .isEqualTo(2);
            assertThat(console.count(
                            "audit_entry where detail like '%" + SECRET + "%' or detail like '%" + OTHER + "%'"))
                    .isZero();
            assertThat(console.log()).doesNotContain(SECRET).doesNotContain(OTHER);
            assertThat(Files.getPosixFilePermissions(console.data("secret-key.txt")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }
}
