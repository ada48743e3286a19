package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A goal is set, followed on its page, the first page and the card, and taken back. */
class GoalsIT extends BrowserTest {

    @Test
    void an_administrator_sets_a_goal_and_sees_how_far_it_is() {
        JsonArray cards = new SampleCards(administrator()).list();
        signInAsAdministrator();
        page.navigate("/goals/goals");
        ElementHandle periods = page.querySelector("[id='form:base']");
        page.locator("[id='form:standard']").selectOption(SampleCards.STANDARD);
        page.waitForFunction("before => !before.isConnected", periods);
        page.locator("[id='form:amount']").fill("0.01");
        page.locator("[id='form:base']").selectOption("2026-02");
        page.locator("[id='form:due']").fill("2099-12-31");
        page.locator("[id='form:save']").click();
        Locator row = page.locator(".goal-list tbody tr").filter(new Locator.FilterOptions().setHasText("2099-12-31"));
        assertThat(row).containsText("已达到");
        assertThat(row).containsText("每人算一次");
        screenshot("goals");

        page.navigate("/home?standard=" + SampleCards.STANDARD + "&period=2026-03");
        assertThat(page.locator(".goal").filter(new Locator.FilterOptions().setHasText("2099-12-31")))
                .containsText("已达到");
        page.navigate("/scorecards/card?id=" + cards.getJsonObject(0).getInt("id"));
        assertThat(page.locator(".result")).containsText("目标：全公司 ≥ 0.01，2099-12-31 前");

        page.navigate("/goals/goals");
        row.locator("button").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(row).hasCount(0);
    }

    @Test
    void programs_set_goals_and_are_told_what_is_wrong() {
        RestClient program = administrator();
        JsonArray cards = new SampleCards(program).list();
        int person = Integer.parseInt(new SampleCards(program).personOf(cards.getJsonObject(0)));
        String own = ",\"person\":" + person + ",\"wanted\":\"change\"";

        JsonObject goal = accepted(program.post("goals", wish(own, "8", "2098-12-31")));
        assertThat(goal.getString("wanted")).startsWith("+8 %");
        assertThat(program.get("goals/" + goal.getInt("id")).json()).isEqualTo(goal);

        assertThat(program.post("goals", wish(own, "0", "2098-12-31")).status()).isEqualTo(409);
        assertThat(program.post("goals", wish("", "90", "2026-02-28")).status()).isEqualTo(409);
        assertThat(program.post("goals", wish(",\"unit\":9999999", "90", "2098-12-31"))
                        .status())
                .isEqualTo(409);
        assertThat(program.post("goals", wish(",\"indicator\":\"none\"", "90", "2098-12-31"))
                        .status())
                .isEqualTo(409);
        assertThat(program.post("goals", wish("", "90", "\"")).body()).contains("\"status\":400");
        assertThat(program.delete("goals/" + goal.getInt("id")).status()).isEqualTo(204);
        assertThat(program.delete("goals/" + goal.getInt("id")).status()).isEqualTo(404);
    }

    private static String wish(String more, String amount, String due) {
        return "{\"standard\":\"" + SampleCards.STANDARD + "\",\"amount\":" + amount
                + ",\"base\":\"2026-02\",\"due\":\"" + due + "\"" + more + "}";
    }
}
