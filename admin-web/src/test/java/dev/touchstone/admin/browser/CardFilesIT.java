package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A period's scorecards as one file: how far it is, stopped, and not finished. */
class CardFilesIT extends BrowserTest {

    private static final String LIST = "/scorecards/" + SampleCards.LIST;
    private static final String ZIP = "**/download/scorecards.zip**";

    @SuppressWarnings("NullAway.Init")
    private JsonArray cards;

    @SuppressWarnings("NullAway.Init")
    private Locator making;

    @BeforeEach
    void openTheList() {
        cards = new SampleCards(administrator()).list();
        signInAsAdministrator();
        page.navigate(LIST + "&kind=AGENT");
        making = page.locator("#making");
        assertThat(making).isHidden();
    }

    @Test
    void a_file_holds_every_card_of_the_period_and_keeps_its_name() throws IOException {
        Download zip = page.waitForDownload(page.locator("a[data-make=zip]")::click);
        assertThat(zip.suggestedFilename()).isEqualTo("scorecards-2026-03.zip");
        try (ZipFile file = new ZipFile(zip.path().toFile())) {
            assertThat(file.size()).isEqualTo(cards.size());
        }
        assertThat(making).isHidden();

        Download pdf = page.waitForDownload(page.locator("a[data-make=pdf]")::click);
        assertThat(DownloadedPdf.of(pdf, "scorecards").text())
                .contains(cards.getJsonObject(0).getString("name"));
    }

    @Test
    void it_says_how_many_cards_are_in_it_and_can_be_stopped() {
        page.route(ZIP, held -> {});
        page.route("**/download/progress**", asked -> {
            asked.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"taken\":312,\"cards\":1000}"));
        });
        page.locator("a[data-make=zip]").click();
        assertThat(making).containsText("312 / 1000");
        assertThat(making.locator("progress")).hasJSProperty("value", 312);
        screenshot("scorecards-making");

        making.getByText("停止").press("Enter");
        assertThat(making).isHidden();
        page.unroute(ZIP);
        page.waitForDownload(page.locator("a[data-make=zip]")::click);
    }

    @Test
    void one_that_cannot_be_finished_says_what_to_do() {
        page.route(ZIP, broken -> broken.abort());
        page.locator("a[data-make=zip]").click();
        assertThat(making).containsText("请检查网络后再试");
        assertThat(making.locator("button")).isHidden();
        screenshot("scorecards-making-failed");
        forgive("Failed to load resource: net::ERR_FAILED");
    }

    @Test
    void nobody_hears_how_far_a_file_of_another_session_is() {
        int status = (int) page.evaluate("async () => (await fetch('/download/progress?job=none')).status");
        assertThat(status).isEqualTo(204);
    }
}
