package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.contract.real.RealCrm;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What people do at the real Redmine of the tests: accounts and passwords are those of its configuration. */
final class TestDesk {

    static final int OPEN = 2;
    static final int RESOLVED = 3;
    static final int CLOSED = 5;

    /** The custom fields by their numbers. */
    static final int CSAT = 1;

    static final int CHANNEL = 2;
    static final int COMPLAINT = 3;

    private static final String DATABASE = "/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default";

    private final RealCrm server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestDesk(RealCrm server) {
        this.server = server;
    }

    /** A new project that everybody may see and in which the agents can be assigned issues. */
    void openProject(String identifier) {
        send(
                "clerk",
                "POST",
                "projects.json",
                "{\"project\":{\"name\":\"Project " + identifier + "\",\"identifier\":\"" + identifier + "\"}}");
    }

    void employ(String account, String project) {
        send(
                "clerk",
                "POST",
                "projects/" + project + "/memberships.json",
                "{\"membership\":{\"user_id\":" + numberOf(account) + ",\"role_ids\":[3]}}");
    }

    long create(String project, String subject) {
        return create(
                "clerk",
                Json.createObjectBuilder()
                        .add("project_id", project)
                        .add("subject", subject)
                        .build());
    }

    long create(String account, JsonObject issue) {
        JsonObject whole = Json.createObjectBuilder().add("issue", issue).build();
        return send(account, "POST", "issues.json", whole.toString())
                .getJsonObject("issue")
                .getJsonNumber("id")
                .longValue();
    }

    void note(String account, long issue, String words) {
        change(account, issue, Json.createObjectBuilder().add("notes", words).build());
    }

    void notePrivately(String account, long issue, String words) {
        change(
                account,
                issue,
                Json.createObjectBuilder()
                        .add("notes", words)
                        .add("private_notes", true)
                        .build());
    }

    void set(String account, long issue, String field, int value) {
        change(account, issue, Json.createObjectBuilder().add(field, value).build());
    }

    void setCustom(String account, long issue, int field, String value) {
        change(
                account,
                issue,
                Json.createObjectBuilder()
                        .add("custom_fields", custom(Map.of(field, value)))
                        .build());
    }

    void delete(long issue) {
        send("clerk", "DELETE", "issues/" + issue + ".json", "");
    }

    /** As in a database transaction that is not over yet: nobody finds the issue. */
    void hide(long issue) {
        execute("update issues set project_id = -project_id where project_id > 0 and id = " + issue);
    }

    void show(long issue) {
        execute("update issues set project_id = -project_id where project_id < 0 and id = " + issue);
    }

    void execute(String statement) {
        server.inside("sqlite3", DATABASE, statement);
    }

    String keyOf(String account) {
        return send(account, "GET", "users/current.json", "")
                .getJsonObject("user")
                .getString("api_key");
    }

    int numberOf(String account) {
        return send(account, "GET", "users/current.json", "")
                .getJsonObject("user")
                .getInt("id");
    }

    static JsonArray custom(Map<Integer, String> values) {
        var fields = Json.createArrayBuilder();
        values.forEach((field, value) ->
                fields.add(Json.createObjectBuilder().add("id", field).add("value", value)));
        return fields.build();
    }

    private void change(String account, long issue, JsonObject change) {
        JsonObject whole = Json.createObjectBuilder().add("issue", change).build();
        send(account, "PUT", "issues/" + issue + ".json", whole.toString());
    }

    private JsonObject send(String account, String method, String path, String body) {
        String pair = account + ":" + account.replaceAll("[12]$|-.*", "") + "-of-the-tests";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/" + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        method + " " + path + " ended with " + answer.statusCode() + ": " + answer.body());
            }
            if (answer.body().isBlank()) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", stopped);
        }
    }
}
