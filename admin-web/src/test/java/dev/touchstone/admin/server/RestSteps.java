package dev.touchstone.admin.server;

import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient.Answer;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The steps from a source to scorecards, as programs go them; each fails when the console refuses it.
 *
 * @param program who goes them
 */
public record RestSteps(RestClient program) {

    /** A connection of the file adapter that reads one uploaded file by a mapping. */
    public long connect(Path file, String mapping) throws IOException {
        return connect(file.getFileName().toString(), "csv", settings(file, mapping));
    }

    /** Uploads a file; the settings of a connection that reads it by a mapping. */
    public JsonObject settings(Path file, String mapping) throws IOException {
        return Json.createObjectBuilder()
                .add("path", accepted(program.upload(file)).getString("path"))
                .add("zone", "Asia/Shanghai")
                .add("mapping", mapping)
                .build();
    }

    /** A connection by the settings of its adapter. */
    public long connect(String name, String adapter, JsonObject settings) {
        JsonObject wish = Json.createObjectBuilder()
                .add("name", name)
                .add("adapter", adapter)
                .add("settings", settings)
                .build();
        return accepted(program.post("connections", wish.toString())).getInt("id");
    }

    /** Imports everything and waits for the end; what the run says then. */
    public JsonObject read(long connection) {
        JsonObject over = over(accepted(program.post("imports?connection=" + connection, "")));
        assertThat(over.getString("state")).as(over.toString()).isEqualTo("DONE");
        return over;
    }

    /** Waits for the end of a run; what it says then. */
    public JsonObject over(JsonObject run) {
        String address = "imports/" + run.getInt("id");
        await(() -> program.get(address).json().getBoolean("over"));
        return program.get(address).json();
    }

    /** Publishes a standard from its own first day. */
    public void publish(Standard standard) {
        publish(
                accepted(program.post("standards", StandardDocument.write(standard))),
                standard.version().from().toString());
    }

    /** Publishes a ready standard as it is. */
    public void publishReady(String key, String from) {
        publish(accepted(program.post("standards/ready/" + key + "/drafts", "")), from);
    }

    private void publish(JsonObject draft, String from) {
        accepted(program.post("standards/" + draft.getInt("id") + "/publication", "{\"from\":\"" + from + "\"}"));
    }

    /** Enters rows by hand and tells how many were good. */
    public int enter(String kind, List<Map<String, String>> rows) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        rows.forEach(row -> cells.add(Json.createObjectBuilder(Map.copyOf(row))));
        JsonObject wish =
                Json.createObjectBuilder().add("kind", kind).add("rows", cells).build();
        return accepted(program.post("entries", wish.toString())).getInt("good");
    }

    /** The object in an answer that refuses nothing. */
    public static JsonObject accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
