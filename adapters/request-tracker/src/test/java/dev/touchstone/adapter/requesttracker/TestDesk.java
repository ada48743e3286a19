package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.contract.real.RealCrm;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
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
import org.jspecify.annotations.Nullable;

/** What people do at the real Request Tracker of the tests: accounts and passwords are those of its configuration. */
final class TestDesk {

    private static final String DATABASE = "/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb";

    private final RealCrm server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestDesk(RealCrm server) {
        this.server = server;
    }

    /** The number of a new queue. */
    String openQueue(String name) {
        return send("clerk", "POST", "queue", "{\"Name\":\"" + name + "\"}").getString("id");
    }

    /** The number of a new ticket. */
    long create(String queue, String subject) {
        JsonObject ticket = Json.createObjectBuilder()
                .add("Queue", queue)
                .add("Subject", subject)
                .build();
        return create("clerk", ticket);
    }

    long create(String account, JsonObject ticket) {
        return Long.parseLong(send(account, "POST", "ticket", ticket.toString()).getString("id"));
    }

    void correspond(String account, long ticket, String words) {
        send(account, "POST", "ticket/" + ticket + "/correspond", content(words));
    }

    void comment(String account, long ticket, String words) {
        send(account, "POST", "ticket/" + ticket + "/comment", content(words));
    }

    private static String content(String words) {
        return Json.createObjectBuilder()
                .add("Content", words)
                .add("ContentType", "text/plain")
                .build()
                .toString();
    }

    void set(String account, long ticket, String field, String value) {
        send(
                account,
                "PUT",
                "ticket/" + ticket,
                Json.createObjectBuilder().add(field, value).build().toString());
    }

    /** Null takes the value away. */
    void setCustom(String account, long ticket, String field, @Nullable String value) {
        JsonObject fields = Json.createObjectBuilder()
                .add(
                        "CustomFields",
                        Json.createObjectBuilder().add(field, value == null ? JsonValue.NULL : Json.createValue(value)))
                .build();
        send(account, "PUT", "ticket/" + ticket, fields.toString());
    }

    void delete(long ticket) {
        send("clerk", "DELETE", "ticket/" + ticket, "");
    }

    /** As in a database transaction that is not over yet: nobody finds what has happened to the ticket. */
    void hide(long ticket) {
        update("ObjectType = 'RT::Unseen' where ObjectType = 'RT::Ticket' and ObjectId = " + ticket);
    }

    void show(long ticket) {
        update("ObjectType = 'RT::Ticket' where ObjectType = 'RT::Unseen' and ObjectId = " + ticket);
    }

    /** The number of the latest transaction that is worth reading. */
    String lastTransaction(long ticket) {
        return server.inside(
                        "sqlite3",
                        DATABASE,
                        "select max(id) from Transactions where ObjectType = 'RT::Ticket' and ObjectId = " + ticket
                                + " and Type not in ('Comment', 'EmailRecord', 'CommentEmailRecord', 'SetWatcher')")
                .strip();
    }

    private void update(String change) {
        server.inside("sqlite3", DATABASE, "update Transactions set " + change);
    }

    private JsonObject send(String account, String method, String path, String body) {
        String pair = account + ":" + (account.startsWith("agent") ? "agent" : account) + "-of-the-tests";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/REST/2.0/" + path))
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
            if (!answer.body().startsWith("{")) {
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
