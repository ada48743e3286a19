package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Tokens and the organisation, as programs see to them. */
class RestAdministrationIT extends BrowserTest {

    @Test
    void tokens_are_listed_without_themselves_and_revoked_even_by_themselves() {
        signInAsNew("AGENT", "token.agent");
        RestClient agent = newToken("我的程序", true);
        RestClient administrator = administrator();

        assertThat(agent.items("tokens")).singleElement().satisfies(own -> {
            assertThat(own.getString("name")).isEqualTo("我的程序");
            assertThat(own.toString()).doesNotContain(agent.token());
        });
        JsonObject seen = administrator.items("tokens?limit=200").stream()
                .filter(token -> token.getString("login").equals("token.agent"))
                .findFirst()
                .orElseThrow();
        int anothers = administrator.items("tokens?limit=200").stream()
                .filter(token -> token.getString("login").equals(Administrator.LOGIN))
                .findFirst()
                .orElseThrow()
                .getInt("id");

        assertThat(agent.post("tokens/" + anothers + "/revocation", "").status())
                .as("not the agent's own")
                .isEqualTo(404);
        JsonObject revoked = accepted(agent.post("tokens/" + seen.getInt("id") + "/revocation", ""));
        assertThat(revoked.getString("state")).isEqualTo("REVOKED");
        assertThat(revoked.getString("revokedBy")).isEqualTo("token.agent");
        assertThat(agent.get("me").status()).isEqualTo(401);
        assertThat(administrator.post("tokens", "{}").status())
                .as("no token makes another")
                .isEqualTo(405);
    }

    @Test
    void the_organisation_is_named_otherwise_and_keeps_its_zone() {
        RestClient administrator = administrator();
        JsonObject before = administrator.get("organisation").json();

        assertThat(administrator.put("organisation", "{\"name\":\"\"}").body()).contains("\"place\":\"/name\"");
        assertThat(administrator
                        .put("organisation", "{\"name\":\"另一个中心\",\"zone\":\"UTC\"}")
                        .body())
                .contains("\"place\":\"/zone\"");
        JsonObject after = accepted(administrator.put("organisation", "{\"name\":\"另一个中心\"}"));
        assertThat(after.getString("name")).isEqualTo("另一个中心");
        assertThat(after.getString("zone")).isEqualTo(before.getString("zone"));
        page.navigate("/home");
        assertThat(page.content()).contains("另一个中心");

        accepted(administrator.put("organisation", "{\"name\":\"" + before.getString("name") + "\"}"));
    }
}
