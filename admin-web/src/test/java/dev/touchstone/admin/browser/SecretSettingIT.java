package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.touchstone.admin.server.TestConsole;
import dev.touchstone.plugin.CrmAdapter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
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
        try (OwnConsole console = new OwnConsole(archiveWithTheAdapter(), Map.of("TOUCHSTONE_HTTPS", "true"))) {
            Page page = console.signedIn();
            assertThat(SessionCookie.of(page)).isEqualTo(new SessionCookie(true, true, SameSiteAttribute.LAX));

            page.navigate("/connections/connection?adapter=scripted");
            page.locator("[id$=':secret']").fill(SECRET);
            page.locator("[id='form:check']").click();
            assertThat(page.locator(".report")).containsText("*** of " + SECRET.length() + " signs");
            assertThat(page.content()).doesNotContain(SECRET);

            page.locator("[id='form:save']").click();
            page.waitForURL("**/imports/imports?connection=1");
            page.locator("[id='begin:start']").click();
            page.waitForCondition(() -> console.count("import_run where ended_at is not null") == 1);
            page.navigate("/imports/imports?connection=1");
            assertThat(page.locator("tbody tr").first()).containsText("Refused: ***");

            page.navigate("/connections/connection?id=1");
            assertThat(page.locator("[id$=':secret']")).hasCount(0);
            assertThat(page.locator(".settings")).containsText("已设置");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "secret.png")));
            assertThat(page.content()).doesNotContain(SECRET);
            String sealed = console.ask("select sealed from connection_secret");
            assertThat(sealed).matches("[0-9a-f]+").doesNotContain(SECRET);
            assertThat(console.ask("select settings from connection")).isEqualTo("{}");
            assertThat(console.ask("select message from import_run"))
                    .contains("***")
                    .doesNotContain(SECRET);

            page.locator("[id='form:name']").fill("renamed");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/imports/imports?connection=1");
            assertThat(console.ask("select sealed from connection_secret")).isEqualTo(sealed);

            page.navigate("/connections/connection?id=1");
            page.locator("[id$=':change']").click();
            page.locator("[id$=':secret']").fill(OTHER);
            page.locator("[id='form:save']").click();
            page.waitForURL("**/imports/imports?connection=1");
            assertThat(console.ask("select sealed from connection_secret")).isNotEqualTo(sealed);

            assertThat(console.count(
                            "audit_entry where action = 'SECRETS_CHANGED' and detail = '{\"SETTINGS\":\"token\"}'"))
                    .isEqualTo(2);
            assertThat(console.count(
                            "audit_entry where detail like '%" + SECRET + "%' or detail like '%" + OTHER + "%'"))
                    .isZero();
            assertThat(console.log()).doesNotContain(SECRET).doesNotContain(OTHER);
            assertThat(Files.getPosixFilePermissions(console.data("secret-key.txt")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    private static Path archiveWithTheAdapter() throws IOException {
        Path archive = TestConsole.newFolder().resolve("with-adapter.war");
        Files.copy(TestConsole.archive(), archive);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            String folder = ScriptedAdapter.class.getPackageName().replace('.', '/');
            Files.createDirectories(inside.getPath("WEB-INF/classes", folder));
            for (String type : new String[] {"ScriptedAdapter.class", "ScriptedAdapter$1.class"}) {
                Files.copy(
                        Path.of("target", "test-classes", folder, type),
                        inside.getPath("WEB-INF/classes", folder, type),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Path services = inside.getPath("WEB-INF/classes/META-INF/services", CrmAdapter.class.getName());
            Files.createDirectories(services.getParent());
            String already = Files.exists(services) ? Files.readString(services) : "";
            Files.writeString(services, already + "\n" + ScriptedAdapter.class.getName() + "\n");
        }
        return archive;
    }
}
