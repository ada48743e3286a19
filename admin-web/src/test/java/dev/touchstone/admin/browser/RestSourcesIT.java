package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source from its first look to its last import, as programs go about it. */
class RestSourcesIT extends BrowserTest {

    private static final int CALLS = 40;

    private final CallExport export = new CallExport(CALLS);

    @TempDir
    private Path folder;

    private RestClient program;
    private RestSteps steps;

    @BeforeEach
    void aProgram() {
        program = administrator();
        steps = new RestSteps(program);
    }

    @Test
    void a_mapping_is_tried_before_anything_is_stored() throws IOException {
        String wish = wish("tried", export.breakRow(3));
        JsonObject tried = accepted(program.post("connections/preview", wish));

        JsonObject calls = tableOf(tried, "calls");
        assertThat(calls.getInt("accepted")).isEqualTo(CALLS - 1);
        assertThat(calls.getBoolean("whole")).isTrue();
        assertThat(calls.getJsonArray("refusals").getJsonObject(0).getString("value"))
                .isEqualTo("not a date");
        assertThat(program.items("connections?limit=200"))
                .noneMatch(connection -> connection.getString("name").equals("tried"));

        long connection = accepted(program.post("connections", wish)).getInt("id");
        assertThat(program.post("connections/" + connection + "/preview", "").json())
                .isEqualTo(tried);
        assertThat(program.post("connections/9999999/preview", "").status()).isEqualTo(404);
    }

    @Test
    void a_mapping_is_proposed_by_the_names_of_the_columns() throws IOException {
        JsonObject settings = Json.createObjectBuilder(steps.settings(export.writeTo(folder), CallExport.MAPPING))
                .remove("mapping")
                .build();
        JsonObject wish = Json.createObjectBuilder()
                .add("adapter", "csv")
                .add("settings", settings)
                .build();

        JsonObject proposal = accepted(program.post("connections/proposals", wish.toString()));

        assertThat(proposal.getString("setting")).isEqualTo("mapping");
        JsonObject table = proposal.getJsonArray("tables").getJsonObject(0);
        assertThat(table.getString("table")).contains("calls.csv");
        assertThat(table.getJsonArray("columns").toString()).startsWith("[\"Id\",\"Agent\",\"Started\"");
        assertThat(table.getJsonArray("targets")).isNotEmpty();
        assertThat(proposal.getString("document")).contains("\"key\": \"Id\"", "\"Agent\"", "\"Started\"");
        assertThat(program.post("connections/proposals", "{\"adapter\":\"sample\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_was_rejected_is_told_by_reason_and_read_again() throws IOException {
        long connection = connect("rejected", export.breakRow(1).breakRow(2));
        assertThat(steps.read(connection).getInt("rejected")).isPositive();
        String open = "imports/rejected?connection=" + connection;
        String reasons = "imports/rejected/reasons?connection=" + connection;
        JsonObject reason = program.items(reasons).get(0);
        assertThat(reason.getInt("count")).isEqualTo(2);
        assertThat(program.items(open + "&reason=" + reason.getInt("reason"))).hasSize(2);

        change(connection, "rejected", export.mendRow(1).mendRow(2));
        steps.over(accepted(program.post(open, "")));

        assertThat(program.items(open)).isEmpty();
        assertThat(program.items(reasons)).isEmpty();
        assertThat(program.get("imports/rejected?connection=9999999").status()).isEqualTo(404);
        assertThat(program.post("imports/rejected", "").status()).isEqualTo(400);
    }

    @Test
    void deletions_that_a_run_holds_back_are_allowed_by_somebody() throws IOException {
        long connection = connect("deletions", export);
        JsonObject first = steps.read(connection);
        assertThat(program.post("imports/" + first.getInt("id") + "/deletions", "")
                        .status())
                .as("nothing is held")
                .isEqualTo(409);

        change(connection, "deletions", new CallExport(4));
        JsonObject held = steps.read(connection);
        assertThat(held.getInt("deleted")).isZero();
        assertThat(held.getInt("deletionsHeld")).isGreaterThanOrEqualTo(CALLS - 4);

        JsonObject allowed = steps.over(accepted(program.post("imports/" + held.getInt("id") + "/deletions", "")));
        assertThat(allowed.getInt("deleted")).isEqualTo(held.getInt("deletionsHeld"));
    }

    private long connect(String name, CallExport calls) throws IOException {
        return accepted(program.post("connections", wish(name, calls))).getInt("id");
    }

    private void change(long connection, String name, CallExport calls) throws IOException {
        JsonObject wish = Json.createObjectBuilder()
                .add("name", name)
                .add("settings", steps.settings(calls.writeTo(folder), CallExport.MAPPING))
                .build();
        accepted(program.put("connections/" + connection, wish.toString()));
    }

    private String wish(String name, CallExport calls) throws IOException {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("adapter", "csv")
                .add("settings", steps.settings(calls.writeTo(folder), CallExport.MAPPING))
                .build()
                .toString();
    }

    private static JsonObject tableOf(JsonObject preview, String stream) {
        return preview.getJsonArray("streams").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("stream").equals(stream))
                .findFirst()
                .orElseThrow()
                .getJsonObject("table");
    }
}
