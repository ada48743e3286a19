package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft with a higher cut-off is tried on one team: its people see and rate it, a report closes it, and nothing of it counts. */
class PilotIT extends BrowserTest {

    private static final String OWN = "pilot-monthly";
    private static final String CARDS = "scorecards?standard=" + OWN + "&period=2026-03&limit=200";

    @SuppressWarnings("NullAway.Init")
    private RestClient program;

    private String pilot = "";

    @Test
    void a_draft_is_tried_on_a_team_rated_and_adopted() {
        program = administrator();
        SampleCards sample = new SampleCards(program);
        sample.list();
        new RestSteps(program).publish(SampleSheet.of(OWN, "1"));
        await(() -> !program.items(CARDS).isEmpty());
        List<JsonObject> cards = program.items(CARDS);
        JsonObject card = cards.get(cards.size() - 1);
        int team = sample.teamOf(sample.list().stream()
                        .map(each -> each.asJsonObject())
                        .filter(each -> each.getString("unit").equals(card.getString("unit")))
                        .findFirst()
                        .orElseThrow())
                .getInt("id");
        String person = sample.personOf(card);
        String before = program.get(CARDS).body();
        int draft = draft();

        beginOn(team, draft);
        resultsCountForNothing(before);
        agentSeesOnlyTheOwnResult(sample, person);
        inspectorRatesALine(sample);
        managerOfAnotherTeamSeesNothing(sample, team);
        surveyAndEnd();
        close();
        assertThat(program.get(CARDS).body()).as("after the pilot").isEqualTo(before);
        theDraftIsPublishedAsBefore(draft);
    }

    private int draft() {
        int published = program.items("standards?limit=200").stream()
                .filter(row -> row.getString("standard").equals(OWN))
                .mapToInt(row -> row.getInt("id"))
                .findFirst()
                .orElseThrow();
        int draft = accepted(program.post("standards/" + published + "/drafts", "{\"version\":\"2\"}"))
                .getInt("id");
        accepted(program.put(
                "standards/" + draft + "/document", StandardDocument.write(stricter(SampleSheet.of(OWN, "2")))));
        return draft;
    }

    private void beginOn(int team, int draft) {
        page.navigate("/standards/standard?id=" + draft);
        page.locator("#pilot").click();
        page.waitForURL("**/pilots/pilots?**");
        assertThat(page.locator("[id='form:draft']")).hasValue(String.valueOf(draft));
        page.locator("[id='form:first']").fill("2026-03");
        page.locator("[id='form:last']").fill("2026-03");
        page.locator("[id='form:units'] input[value='" + team + "']").check();
        page.locator("[id='form:begin']").click();
        page.waitForURL("**/pilots/pilot?**");
        pilot = page.url().replaceFirst(".*id=", "");
        assertThat(page.locator("#moving")).containsText("份");
        assertThat(page.locator(".note.warn")).containsText("试点分不作数");
        assertThat(page.locator("[id='results:people'] tbody tr").first()).containsText("2026 年 3 月");
        screenshot("pilot");

        page.navigate("/standards/standards");
        assertThat(page.locator(".timeline a[href$='/pilots/pilot?id=" + pilot + "']")
                        .first())
                .isAttached();
        page.navigate("/standards/standard?id=" + draft);
        assertThat(page.locator(".note.warn")).containsText("正在试点");
    }

    private void resultsCountForNothing(String before) {
        assertThat(program.get(CARDS).body()).isEqualTo(before);
        JsonObject answer = program.get("pilots/" + pilot + "/report").json();
        assertThat(answer.getBoolean("ready")).isTrue();
        assertThat(Digest.of(program.get("pilots/" + pilot + "/document").body())
                        .hex())
                .isEqualTo(answer.getJsonObject("pilot").getString("digest"));
        assertThat(answer.getJsonObject("report").getInt("up"))
                .as("nobody rises by a higher cut-off")
                .isZero();
        assertThat(program.get("pilots/" + pilot + "/report/document").status())
                .as("there is no report yet")
                .isEqualTo(404);
    }

    private void agentSeesOnlyTheOwnResult(SampleCards sample, String person) {
        enter("pilot.agent", sample.newAccount("pilot.agent", "agent", ",\"person\":\"" + person + "\""));
        page.navigate("/home");
        page.locator("a[href$='/pilots/pilot?id=" + pilot + "']").click();
        assertThat(page.locator(".own-month")).hasCount(1);
        assertThat(page.locator(".own-month")).containsText("不作数");
        assertThat(page.locator("[id='results']")).hasCount(0);
        rate("", "2", "达标线太高");
        assertThat(page.locator("#feedback")).containsText("达标线太高");
        screenshot("pilot-agent");
        rate("", "3", "想了想，还可以");
        assertThat(page.locator("#feedback li")).hasCount(1);
        assertThat(page.request().get(console.url() + "/pilots/pilots").status())
                .isEqualTo(403);
        assertThat(page.request()
                        .get(console.url() + "/api/v1/pilots/" + pilot + "/report")
                        .text())
                .contains("\"cards\":1,");
    }

    private void inspectorRatesALine(SampleCards sample) {
        enter("pilot.inspector", sample.newAccount("pilot.inspector", "inspector", ""));
        page.navigate("/pilots/pilot?id=" + pilot);
        assertThat(page.locator("[id='results']")).hasCount(0);
        assertThat(page.locator("#feedback")).not().containsText("想了想");
        rate(SampleSheet.of(OWN, "2").listIndicators().get(0).key(), "5", "");
        assertThat(page.locator("#feedback li")).hasCount(1);
    }

    private void managerOfAnotherTeamSeesNothing(SampleCards sample, int team) {
        int other = program.get("units").structure().asJsonArray().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("kind").equals("TEAM") && each.getInt("id") != team)
                .mapToInt(each -> each.getInt("id"))
                .findFirst()
                .orElseThrow();
        String duty = ",\"duties\":[{\"team\":\"" + other + "\",\"from\":\"2026-01-01\"}]";
        enter("pilot.manager", sample.newAccount("pilot.manager", "manager", duty));
        for (String address : List.of("/pilots/pilot?id=" + pilot, "/api/v1/pilots/" + pilot + "/report")) {
            assertThat(page.request().get(console.url() + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private void surveyAndEnd() {
        Entrance.leave(page);
        signInAsAdministrator();
        page.navigate("/pilots/pilot?id=" + pilot);
        assertThat(page.locator("#feedback")).containsText("想了想，还可以");
        page.locator("[id='survey:mean']").fill("4.25");
        page.locator("[id='survey:answers']").fill("40");
        page.locator("[id='survey:source']").fill("3 月客户回访，生成的例子");
        page.locator("[id='survey:enter']").click();
        assertThat(page.locator("#feedback")).containsText("40 份回答");
        page.locator("[id='end:end']").click();
        assertThat(page.locator("[id='say']")).hasCount(0);
        page.locator("[id='close:decision']").waitFor();
        screenshot("pilot-ended");
    }

    private void close() {
        page.locator("[id='close:decision']").selectOption("ADOPT");
        page.locator("[id='close:reason']").fill("试点班组的等级变化合理，意见平均 3 分以上");
        page.locator("[id='close:close']").click();
        assertThat(page.locator("#closing")).containsText("采用");
        assertThat(page.locator("#closing")).containsText(Administrator.NAME);
        screenshot("pilot-closed");
        JsonObject closing = program.get("pilots/" + pilot + "/report")
                .json()
                .getJsonObject("report")
                .getJsonObject("closing");
        String document = program.get("pilots/" + pilot + "/report/document").body();
        assertThat(Digest.of(document).hex()).isEqualTo(closing.getString("digest"));
        assertThat(document)
                .contains("\"decision\":\"adopt\"", "\"kind\":\"survey\"")
                .doesNotContain("想了想");
    }

    private void theDraftIsPublishedAsBefore(int draft) {
        assertThat(accepted(program.post("standards/" + draft + "/publication", "{\"from\":\"2034-01-01\"}"))
                        .getString("state"))
                .isEqualTo("PUBLISHED");
        page.navigate("/pilots/pilot?id=" + pilot);
        assertThat(page.locator("main")).containsText("这个版本已经发布");
    }

    private void enter(String login, JsonObject account) {
        Entrance.leave(page);
        choosePasswordAndSignIn(login, account.getString("code"));
    }

    private void rate(String line, String rating, String words) {
        page.locator("[id='say:line']").selectOption(new SelectOption().setValue(line));
        page.locator("[id='say:rating']").selectOption(rating);
        page.locator("[id='say:words']").fill(words);
        page.locator("[id='say:say']").click();
        assertThat(page.locator(".ui-messages-info")).containsText("意见已收下");
    }

    private static Standard stricter(Standard sheet) {
        List<GradeBand> bands = sheet.grades().bands();
        GradeBand best = bands.get(0);
        GradeBand higher = new GradeBand(best.key(), best.name(), new BigDecimal("99"), best.coefficient());
        return sheet.withGrades(new GradeScale(
                Stream.concat(Stream.of(higher), bands.stream().skip(1)).toList()));
    }
}
