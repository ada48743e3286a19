package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A version is published with a note, read by somebody it assesses, and its manager sees who has not read it. */
class AcknowledgementIT extends BrowserTest {

    private static final String STANDARD = "acknowledged";
    private static final String NOTE = "优秀线从 90 提到 92。";

    @Test
    void the_assessed_read_what_is_coming_and_their_manager_sees_who_has_not() throws IOException {
        RestClient program = administrator();
        SampleCards sample = new SampleCards(program);
        JsonObject card = sample.list().getJsonObject(4);
        String ready = program.get("standards/ready/agent-monthly").body().replace("agent-monthly", STANDARD);
        int first = publish(program, accepted(program.post("standards", ready)), "2098-01-01", "");
        JsonObject draft = accepted(program.post("standards/" + first + "/drafts", "{\"version\":\"2\"}"));
        String address = "standards/" + draft.getInt("id");
        accepted(program.put(
                address + "/document", program.get(address + "/document").body().replace("90", "92")));
        int second = publish(program, draft, "2099-01-01", ",\"note\":\"" + NOTE + "\"");

        recorded(program, second);
        readByOne(sample, card, second);
        seenByManager(sample, card, second);
        JsonObject entry = program.items("audit?limit=1&action=" + AuditAction.STANDARD_ACKNOWLEDGED)
                .get(0);
        assertThat(entry.toString()).contains(STANDARD).contains(sample.personOf(card));

        withdraw(program, second, "2099-01-01");
        withdraw(program, first, "2098-01-01");
    }

    private void recorded(RestClient program, int version) throws IOException {
        JsonObject record = program.get("publications/" + version).json();
        assertThat(record.getString("note")).isEqualTo(NOTE);
        assertThat(record.getBoolean("intact")).isTrue();
        assertThat(record.getJsonArray("findings")).isNotEmpty();
        assertThat(record.getJsonObject("changes").getJsonArray("come").toString())
                .contains("92");
        assertThat(program.get("publications/0").status()).isEqualTo(404);
        signInAsAdministrator();
        page.navigate("/standards/standard?id=" + version);
        page.getByText("发布记录").click();
        assertThat(page.locator(".facts")).containsText(record.getString("digest"));
        assertThat(page.locator("#changes")).containsText("优秀：92 分起");
        String file = Files.readString(
                page.waitForDownload(() -> page.locator("#take").click()).path());
        assertThat(file).contains(record.getString("digest"));
        screenshot("publication");
    }

    private void readByOne(SampleCards sample, JsonObject card, int version) {
        String own = ",\"person\":\"" + sample.personOf(card) + "\"";
        Entrance.leave(page);
        choosePasswordAndSignIn(
                "reads.it", sample.newAccount("reads.it", "agent", own).getString("code"));
        page.navigate("/home");
        Locator reminder =
                page.locator(".note.warn").filter(new Locator.FilterOptions().setHasText("2 版将从 2099-01-01 起执行"));
        reminder.locator("a").click();
        assertThat(page.locator(".note.info")).hasText(NOTE);
        assertThat(page.locator("ins").filter(new Locator.FilterOptions().setHasText("优秀：92 分起")))
                .isVisible();
        assertThat(page.locator("[id='read']")).containsText("不表示同意");
        screenshot("own-standard");

        page.locator("[id='read:done']").click();
        assertThat(page.locator("[id='read'] .note.ok")).containsText("阅知了这个版本");
        assertThat(page.locator("[id='read:done']")).hasCount(0);
        page.navigate("/home");
        assertThat(reminder).hasCount(0);
        for (String closed : new String[] {"/publications/publications", "/api/v1/publications/" + version}) {
            assertThat(page.request().get(console.url() + closed).status())
                    .as(closed)
                    .isEqualTo(403);
        }
    }

    private void seenByManager(SampleCards sample, JsonObject card, int version) {
        Entrance.leave(page);
        choosePasswordAndSignIn("asks.readers", sample.newManagerOf(card, "asks.readers"));
        page.navigate("/publications/publication?id=" + version);
        Locator teams = page.locator("#readers tbody tr");
        assertThat(teams).hasCount(1);
        assertThat(teams).containsText("1 / 1 人 · 100 %");
        assertThat(teams).containsText("没有账号");
        screenshot("acknowledgements");
    }

    private static int publish(RestClient program, JsonObject draft, String from, String more) {
        int id = draft.getInt("id");
        accepted(program.post("standards/" + id + "/publication", "{\"from\":\"" + from + "\"" + more + "}"));
        return id;
    }

    private static void withdraw(RestClient program, int version, String from) {
        accepted(program.post("standards/" + version + "/withdrawal", "{\"from\":\"" + from + "\"}"));
    }
}
