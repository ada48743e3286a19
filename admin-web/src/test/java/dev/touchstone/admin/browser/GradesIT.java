package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.standard.StandardDocument;
import org.junit.jupiter.api.Test;

/** A draft's cut-offs are dragged on the totals of the last full month; each move is saved and can be undone. */
class GradesIT extends BrowserTest {

    private static final String OWN = "grades-monthly";

    @Test
    void a_dragged_cut_off_is_saved_in_the_draft_and_counts_people_anew() {
        RestClient program = administrator();
        new SampleCards(program).list();
        String ready = program.get("standards/ready/agent-monthly").body().replace("agent-monthly", OWN);
        int draft = accepted(program.post("standards", ready)).getInt("id");
        page.navigate("/standards/grades?id=" + draft);
        Locator cut = page.locator(".cut").first();
        Locator typed = page.locator("[id$='0:from']");
        cut.waitFor();
        double before = Double.parseDouble(typed.inputValue());
        assertThat(page.locator("[id='form:undo']")).isDisabled();

        dragRight(cut);

        double dragged = Double.parseDouble(typed.inputValue());
        assertThat(dragged).isGreaterThan(before);
        await(() -> bestFrom(program, draft) == dragged);
        assertThat(page.locator("[id='form:scale'] tbody tr").first()).containsText("≥ " + plain(dragged));
        screenshot("grades-dragged");

        cut.press("PageDown");
        assertThat(cut).hasAttribute("aria-valuenow", plain(dragged - 5));
        await(() -> bestFrom(program, draft) == dragged - 5);
        assertThat(page.locator("[id='form:scale'] tbody tr").first()).containsText("≥ " + plain(dragged - 5));

        page.locator("[id='form:undo']").click();
        assertThat(typed).hasValue(plain(before));
        assertThat(page.locator("[id='form:undo']")).isDisabled();
    }

    private static double bestFrom(RestClient program, int draft) {
        return StandardDocument.read(
                        program.get("standards/" + draft + "/document").body())
                .grades()
                .bands()
                .get(0)
                .from()
                .doubleValue();
    }

    private void dragRight(Locator cut) {
        cut.scrollIntoViewIfNeeded();
        BoundingBox from = cut.boundingBox();
        double y = from.y + 12;
        double x = from.x + from.width / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 6; step++) {
            page.mouse().move(x + step * 4, y);
        }
        page.mouse().up();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
