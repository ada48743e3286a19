package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Overlays over days whose results were confirmed: restated one by one, or left frozen. */
class RestatedIT extends BrowserTest {

    private static final String STANDARD = "restated";
    private static final String LIST = "scorecards?standard=" + STANDARD + "&period=2026-03";

    @Test
    void confirmed_results_are_restated_with_reason_and_difference_or_left_frozen() {
        RestClient program = administrator();
        new SampleCards(program).list();
        Standard table = ReadyStandards.get("agent-monthly")
                .standard()
                .withVersion(new StandardVersion(STANDARD, "1", LocalDate.parse("2026-01-01"), null));
        new RestSteps(program).publish(table);
        await(() -> !items(program).isEmpty());
        int base = versionOf(program, "1");
        List<Integer> confirmed = List.of(confirm(program, 0), confirm(program, 1));

        int sale = overlay(program, base, "3.8", "2026-03-05", "2026-03-12", table);
        signInAsAdministrator();
        page.navigate("/standards/standard?id=" + sale);
        assertThat(page.locator(".past")).containsText("这些天里已有 2 份结果发布");
        assertThat(page.locator(".past")).containsText("份会换等级或奖金系数");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".ui-messages")).containsText("请先选择");
        page.locator(".past label")
                .filter(new Locator.FilterOptions().setHasText("重新发布"))
                .click();
        screenshot("restated-choice");
        page.locator("[id='form:publish']").click();
        assertThat(page.locator("[id='form:publish']")).hasCount(0);
        await(() -> program.get("standards/" + sale + "/restatement").json().getInt("waiting") == 2);

        page.navigate("/restatements/restatement?id=" + sale);
        page.locator("[id='form:confirm']").click();
        assertThat(page.locator(".ui-messages")).containsText("已确认 2 份");
        page.navigate("/scorecards/revisions?id=" + confirmed.get(0));
        assertThat(page.locator("main")).containsText("按 3.8 重新发布");
        assertThat(page.locator("main")).containsText("V3.8");
        screenshot("restated-revisions");
        JsonObject changes = program.get("scorecards/" + confirmed.get(0) + "/revisions/2/changes")
                .json();
        assertThat(changes.getJsonObject("after").getString("standard")).contains("3.8");
        assertThat(changes.getJsonObject("before").getString("standard")).doesNotContain("3.8");
        assertThat(program.get("scorecards/" + confirmed.get(0) + "/revisions/1/changes")
                        .status())
                .isEqualTo(404);

        int frozen = overlay(program, base, "3.15", "2026-03-15", "2026-03-20", table);
        String days = "{\"from\":\"2026-03-15\",\"until\":\"2026-03-20\"";
        assertThat(program.post("standards/" + frozen + "/publication", days + "}")
                        .status())
                .isEqualTo(409);
        accepted(program.post("standards/" + frozen + "/publication", days + ",\"past\":\"frozen\"}"));
        int open = items(program).getValuesAs(JsonObject.class).stream()
                .map(card -> card.getInt("id"))
                .filter(id -> !confirmed.contains(id))
                .findFirst()
                .orElseThrow();
        await(() -> sheet(program, open).contains("3.15"));
        assertThat(program.get("scorecards/" + confirmed.get(0)).json().getBoolean("moved"))
                .isFalse();
        assertThat(program.get("scorecards/" + confirmed.get(0) + "/live").body())
                .doesNotContain("3.15");
        page.navigate("/scorecards/card?id=" + confirmed.get(0));
        assertThat(page.locator("main")).containsText("3.15（");
        screenshot("restated-frozen");
    }

    private static JsonArray items(RestClient program) {
        return program.get(LIST + "&limit=200").json().getJsonArray("items");
    }

    private static String sheet(RestClient program, int card) {
        return program.get("scorecards/" + card).json().getJsonObject("sheet").getString("standard");
    }

    private static int confirm(RestClient program, int at) {
        int id = items(program).getJsonObject(at).getInt("id");
        String digest = program.get("scorecards/" + id + "/live").json().getString("digest");
        accepted(program.post("scorecards/" + id + "/revisions", "{\"digest\":\"" + digest + "\"}"));
        return id;
    }

    private static int versionOf(RestClient program, String version) {
        return program.items("standards?limit=200").stream()
                .filter(row -> row.getString("standard").equals(STANDARD)
                        && row.getString("version").equals(version))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** Five points from the first indicator to the second. */
    private static int overlay(RestClient program, int base, String name, String from, String until, Standard table) {
        int id = accepted(program.post(
                        "standards/" + base + "/overlays",
                        "{\"version\":\"" + name + "\",\"from\":\"" + from + "\",\"until\":\"" + until + "\"}"))
                .getInt("id");
        Standard moved = table.withVersion(
                        new StandardVersion(STANDARD, name, LocalDate.parse(from), LocalDate.parse(until)))
                .withDimensions(table.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(RestatedIT::weighed)
                                        .toList()))
                        .toList());
        accepted(program.put("standards/" + id + "/document", StandardDocument.write(moved)));
        return id;
    }

    private static Indicator weighed(Indicator indicator) {
        return switch (indicator.key()) {
            case "first-response" -> indicator.withWeight(Percentage.of("15"));
            case "wording" -> indicator.withWeight(Percentage.of("30"));
            default -> indicator;
        };
    }
}
