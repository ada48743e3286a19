package dev.touchstone.admin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The console as programs use it: with tokens that people make on a page. */
class RestIT extends BrowserTest {

    @Test
    void a_token_that_may_only_read_changes_nothing_and_opens_no_page() {
        signInAsAdministrator();
        RestClient reader = newToken("只读", false);
        screenshot("tokens");

        assertThat(reader.get("me").json().getString("login")).isEqualTo(Administrator.LOGIN);
        Answer refused = reader.post("uploads?name=x.csv", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().getString("detail"))
                .startsWith("This token may only read in the area \"Connections and imports\".");
        assertThat(reader.get("/access/accounts").status()).isEqualTo(302);
    }

    @Test
    void a_revoked_token_is_worth_nothing_and_the_page_says_when_it_was_used() {
        signInAsAdministrator();
        RestClient program = newToken("夜间导入", true);
        assertThat(program.get("me").status()).isEqualTo(200);

        page.navigate("/access/tokens");
        assertThat(page.locator("tr", has("夜间导入")).textContent()).doesNotContain("还没用过");
        page.locator("tr", has("夜间导入")).locator("button").click();
        page.waitForLoadState();

        Answer refused = program.get("me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().getString("title")).isEqualTo("Unauthorized");
    }

    @Test
    void a_session_of_a_browser_reads_but_changes_nothing() {
        signInAsAdministrator();

        assertThat(page.request().get("/api/v1/me").status()).isEqualTo(200);
        assertThat(page.request().post("/api/v1/uploads?name=x.csv").status()).isEqualTo(401);
    }

    @Test
    void the_tokens_of_an_account_stop_when_it_is_locked_or_given_another_role() {
        RestClient administrator = administrator();
        JsonObject made = new SampleCards(administrator).newAccount("stopped", "manager", "");
        RestClient manager = tokenOf("stopped", made.getString("code"));
        String account = "accounts/" + made.getJsonObject("account").getInt("id");
        assertThat(manager.get("me").json().getString("role")).isEqualTo("MANAGER");
        assertThat(manager.get("accounts").status()).isEqualTo(403);

        administrator.put(account, "{\"name\":\"stopped\",\"role\":\"manager\",\"enabled\":false}");
        assertThat(manager.get("me").status()).isEqualTo(401);
        administrator.put(account, "{\"name\":\"stopped\",\"role\":\"manager\"}");
        assertThat(manager.get("me").status()).isEqualTo(200);
        administrator.put(account, "{\"name\":\"stopped\",\"role\":\"administrator\"}");
        assertThat(manager.get("me").status()).isEqualTo(401);
        administrator.put(account, "{\"name\":\"stopped\",\"role\":\"manager\",\"enabled\":false}");
    }

    @Test
    void what_is_wrong_with_a_call_is_said_with_its_place() {
        RestClient program = administrator();

        assertThat(WRONG).allSatisfy(wrong -> {
            Answer answer = program.call(wrong.method, wrong.path, wrong.body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(wrong.status);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.body()).contains(wrong.says);
        });
    }

    private record Wrong(String method, String path, String body, int status, String says) {}

    private static final List<Wrong> WRONG = List.of(
            new Wrong("GET", "nothing", "", 404, "There is nothing at this address"),
            new Wrong("GET", "connections/9999999", "", 404, "There is nothing at this address"),
            new Wrong("GET", "connections/first", "", 404, "There is nothing at this address"),
            new Wrong("DELETE", "me", "", 405, "other methods"),
            new Wrong("GET", "connections?limit=many", "", 400, "\"place\":\"?limit\""),
            new Wrong("GET", "connections?limit=201", "", 400, "from 1 to 200"),
            new Wrong("GET", "scorecards", "", 400, "\"place\":\"?standard\""),
            new Wrong("GET", "scorecards?standard=x&period=October", "", 400, "\"value\":\"October\""),
            new Wrong("POST", "connections", "{\"name\":\n \"a\",,}", 400, "line 2, column 6"),
            new Wrong("POST", "connections", "{\"nmae\":\"a\"}", 400, "\"place\":\"/nmae\""),
            new Wrong("POST", "connections", "{\"name\":\"a\",\"adapter\":\"none\"}", 409, "No adapter"),
            new Wrong(
                    "POST",
                    "connections",
                    "{\"name\":\"a\",\"adapter\":\"sample\",\"settings\":{\"year\":\"last\"}}",
                    400,
                    "\"place\":\"/settings/year\""),
            new Wrong("POST", "accounts", "{\"login\":\"?\",\"name\":\"a\",\"role\":\"king\"}", 400, "\"/role\""),
            new Wrong("POST", "standards", "{\"format\":\"touchstone-standard/1\"}", 400, "\"place\":\"/name\""),
            new Wrong("POST", "standards/ready/none/drafts", "", 404, "There is nothing at this address"));

    @Test
    void a_manager_sees_the_own_teams_and_an_agent_the_own_confirmed_card() {
        RestClient administrator = administrator();
        SampleCards sample = new SampleCards(administrator);
        JsonArray all = sample.list();
        JsonObject card = all.getJsonObject(0);
        JsonObject other = all.stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> !each.getString("unit").equals(card.getString("unit")))
                .findFirst()
                .orElseThrow();
        String own = "scorecards/" + card.getInt("id");
        String foreign = "scorecards/" + other.getInt("id");

        RestClient manager = tokenOf("rest.manager", sample.newManagerOf(card, "rest.manager"));
        assertThat(manager.get(SampleCards.LIST).json().getJsonArray("items"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.asJsonObject().getString("unit")).isEqualTo(card.getString("unit")));
        assertThat(manager.get(foreign).status()).isEqualTo(404);
        assertThat(manager.post(foreign + "/revisions", "{\"digest\":\"x\"}").status())
                .isEqualTo(404);

        RestClient agent = tokenOf(
                "rest.agent",
                sample.newAccount("rest.agent", "agent", ",\"person\":\"" + sample.personOf(card) + "\"")
                        .getString("code"));
        assertThat(agent.get(own).status()).as("not confirmed yet").isEqualTo(404);
        assertThat(agent.get("home/own").status()).as("nothing confirmed yet").isEqualTo(404);

        String digest = manager.get(own + "/live").json().getString("digest");
        assertThat(manager.post(own + "/revisions", "{\"digest\":\"" + "0".repeat(64) + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(manager.post(own + "/revisions", "{\"digest\":\"" + digest + "\"}")
                        .status())
                .isEqualTo(201);
        assertThat(agent.get(own).json().getInt("revision")).isEqualTo(1);
        assertThat(agent.get("home/own").json().getInt("card")).isEqualTo(card.getInt("id"));
        assertThat(manager.get("home/own").status()).isEqualTo(404);
        assertThat(agent.get(own + "/live").status()).isEqualTo(403);
        assertThat(agent.get(foreign).status()).isEqualTo(404);
        assertThat(agent.get(foreign + "/pdf").status()).isEqualTo(404);
        assertThat(agent.get(SampleCards.LIST).json().getJsonArray("items")).hasSize(1);
    }

    @Test
    void a_list_goes_on_where_its_link_leads() {
        RestClient program = administrator();
        JsonObject first =
                program.get("standards/ready").structure().asJsonArray().getJsonObject(0);
        assertThat(first.getString("key")).isNotBlank();

        new SampleCards(program).list();
        JsonObject start = program.get(SampleCards.LIST + "&limit=2").json();
        JsonObject next = program.get(start.getString("next")).json();
        assertThat(start.getJsonArray("items")).hasSize(2).doesNotContainAnyElementsOf(next.getJsonArray("items"));
    }

    private RestClient tokenOf(String login, String code) {
        choosePasswordAndSignIn(login, code);
        return newToken(login, true);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
