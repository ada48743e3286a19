package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.browser.TrailWatch.done;
import static dev.touchstone.admin.browser.TrailWatch.ok;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample company of early 2025, whose personal fields are too old by now once somebody says how long they are kept. */
class RetentionIT {

    private static final String LIST = "scorecards?standard=agent-monthly&period=2025-02";
    private static final String OLD = "fact where last_at < timestamp '2025-08-01 00:00:00'";
    private static final String RESULTS = "select string_agg(digest || computed_at, ',' order by id) from scorecard";

    @Test
    void old_personal_fields_are_erased_and_no_result_changes() throws IOException {
        try (OwnConsole console = new OwnConsole()) {
            Page page = console.signedIn();
            RestClient program = console.newToken(page);
            int connection = ok(program.post(
                            "connections",
                            "{\"name\":\"旧样例\",\"adapter\":\"sample\",\"settings\":{\"year\":\"2025\",\"until\":\"2025-02-28\",\"scale\":\"10\"}}"))
                    .getInt("id");
            importAll(program, connection);
            int draft =
                    ok(program.post("standards/ready/agent-monthly/drafts", "")).getInt("id");
            done(program.post("standards/" + draft + "/publication", "{\"from\":\"2025-01-01\"}"));
            awaitIdle(console);
            String card = "scorecards/"
                    + ok(program.get(LIST + "&limit=1"))
                            .getJsonArray("items")
                            .getJsonObject(0)
                            .getInt("id");
            String digest = ok(program.get(card + "/live")).getString("digest");
            done(program.post(card + "/revisions", "{\"digest\":\"" + digest + "\"}"));
            String document = program.get(card + "/document").body();
            String results = console.ask(RESULTS);
            assertThat(console.count("fact where document like '%\"customer\"%'"))
                    .isPositive();

            page.navigate("/retention/retention");
            page.locator("[id='form:months']").fill("14");
            page.locator("[id='form:save']").click();
            assertThat(page.locator(".ui-messages-error")).containsText("15 到 240");
            page.locator("[id='form:months']").fill("15");
            page.locator("[id='form:save']").click();
            assertThat(page.locator(".ui-messages-info")).containsText("下次清除时生效");
            BrowserTest.screenshot(page, "retention");
            assertThat(console.count("fact where erased")).isZero();

            console.killAndStart();
            await("erasing", () -> console.count(OLD) == console.count(OLD + " and erased"));
            awaitIdle(console);
            assertThat(console.count("fact where document like '%\"customer\"%'"))
                    .isZero();
            assertThat(console.count("audit_entry where action = 'PERSONAL_FIELDS_ERASED' and account is null"))
                    .isPositive();

            Page again = console.signedIn();
            RestClient later = console.newToken(again);
            importAll(later, connection);
            assertThat(console.ask("select added + changed + deleted from import_run where id = 2"))
                    .isEqualTo("0");
            moveSomebody(later);
            awaitIdle(console);
            assertThat(console.ask(RESULTS)).isEqualTo(results);
            assertThat(later.get(card + "/document").body()).isEqualTo(document);
            assertThat(console.count("fact where document like '%\"customer\"%'"))
                    .isZero();

            again.navigate("/" + card.replace("scorecards/", "scorecards/card?id="));
            again.locator("a.tg").first().click();
            assertThat(again.locator("tr.x")).containsText("已按保留期限清除");
            JsonObject trail = ok(later.get("audit/verification"));
            assertThat(trail.getBoolean("whole")).as(trail.toString()).isTrue();
        }
    }

    /** Makes every period be computed again, as far as it is. */
    private static void moveSomebody(RestClient program) {
        int person = ok(program.get("people?limit=1"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        int unit =
                program.get("units").structure().asJsonArray().getJsonObject(1).getInt("id");
        done(program.post("people/" + person + "/transfers", "{\"unit\":" + unit + ",\"from\":\"2025-02-10\"}"));
    }

    private static void importAll(RestClient program, int connection) {
        int run = ok(program.post("imports?connection=" + connection, "")).getInt("id");
        await("an import", () -> program.get("imports/" + run).json().getBoolean("over"));
    }

    /** No work is left but what is planned for another day. */
    private static void awaitIdle(OwnConsole console) {
        await(
                "work",
                () -> console.count(
                                "scheduled_tasks where execution_time < now() + interval '1 hour' and task_instance not like 'schedule:%'")
                        == 0);
    }
}
