package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Wording is inspected every quarter while everything else is measured every month, on one monthly card. */
class CadenceIT extends BrowserTest {

    private static final String OWN = "cadence-monthly";
    private static final String LINE = "wording";

    @Test
    void a_line_is_measured_every_quarter_and_its_records_reach_the_cards_that_carry_it() {
        RestClient program = administrator();
        new SampleCards(program).list();
        Standard sheet = SampleSheet.of(OWN, "1");
        int draft = accepted(program.post("standards", StandardDocument.write(sheet)))
                .getInt("id");

        page.navigate("/standards/standard?id=" + draft + "&indicator=" + LINE);
        page.locator(".inspector").getByText("设置").click();
        page.locator("[id='form:cadence']").selectOption("QUARTER");
        assertThat(page.locator("[id='form:cadenceMeans']")).containsText("第");
        assertThat(page.locator("[id='form:saved']")).containsText("已自动保存");
        screenshot("cadence");
        page.reload();
        page.locator(".inspector").getByText("设置").click();
        assertThat(page.locator("[id='form:cadence']")).hasValue("QUARTER");
        accepted(program.post("standards/" + draft + "/publication", "{\"from\":\"2026-01-01\"}"));

        await(() -> !cards(program, "2026-04").isEmpty());
        int april = cards(program, "2026-04").get(0).getInt("id");
        JsonObject before = line(program, april);
        assertThat(before.getString("basis")).endsWith("measured over Q1 2026");
        assertThat(program.items("scorecards/" + april + "/lines/" + LINE + "/evidence?limit=200"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.toString()).containsPattern("2026-0[123]"));

        String person = Objects.requireNonNull(program.get("scorecards/" + april)
                .json()
                .getJsonObject("sheet")
                .getJsonObject("subject")
                .getString("number"));
        String digest = digest(program, april);
        new RestSteps(program).enter("INSPECTION", inspections(person));
        await(() -> !digest(program, april).equals(digest));
        assertThat(line(program, april).getString("sample")).isNotEqualTo(before.getString("sample"));

        page.navigate("/scorecards/card?id=" + april);
        Locator carried = page.locator("main").getByText("取 2026 年第 1 季度的数据").first();
        assertThat(carried).isVisible();
        carried.scrollIntoViewIfNeeded();
        screenshot("cadence-card");
    }

    private static List<JsonObject> cards(RestClient program, String month) {
        return program.items("scorecards?standard=" + OWN + "&period=" + month + "&limit=200");
    }

    private static JsonObject line(RestClient program, int card) {
        return program
                .get("scorecards/" + card)
                .json()
                .getJsonObject("sheet")
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getString("key").equals(LINE))
                .findFirst()
                .orElseThrow();
    }

    private static String digest(RestClient program, int card) {
        return program.get("scorecards/" + card + "/live").json().getString("digest");
    }

    private static List<Map<String, String>> inspections(String person) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Map.of(
                        "PERSON",
                        person,
                        "DAY",
                        "2026-01-2" + number,
                        "FORM",
                        LINE,
                        "RECORD",
                        "CADENCE-" + number,
                        "FAULTS",
                        "1"))
                .toList();
    }
}
