package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import dev.touchstone.admin.server.TestConsole;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.Set;

/** Does things and waits for their entries in the audit trail; remembers which actions were tried. */
final class TrailWatch {

    final RestClient program;
    private final Set<AuditAction> tried = EnumSet.noneOf(AuditAction.class);

    TrailWatch(RestClient program) {
        this.program = program;
    }

    Set<AuditAction> tried() {
        return tried;
    }

    /** Does something, and waits for its entry: a page may answer later than it is clicked. */
    void expect(AuditAction action, Runnable act) {
        long before = newest(action);
        act.run();
        await("the entry of " + action, () -> newest(action) > before);
        tried.add(action);
    }

    long newest(AuditAction action) {
        JsonArray found = items("audit?limit=1&action=" + action);
        return found.isEmpty() ? 0 : found.getJsonObject(0).getInt("number");
    }

    JsonArray items(String path) {
        return ok(program.get(path)).getJsonArray("items");
    }

    void importAll(int connection) {
        awaitOver(ok(program.post("imports?connection=" + connection, "")).getInt("id"));
    }

    void awaitOver(int run) {
        await("an import", () -> program.get("imports/" + run).json().getBoolean("over"));
    }

    /** Downloads with the session of the page. */
    void fetch(Page page, String address) {
        assertThat(page.request().get(TestConsole.running().url() + address).status())
                .as(address)
                .isEqualTo(200);
    }

    static JsonObject ok(Answer answer) {
        done(answer);
        return answer.json();
    }

    static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }
}
