package dev.touchstone.admin.browser;

import dev.touchstone.admin.server.TestConsole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A program that calls the REST interface, reading English.
 *
 * @param token what it shows at the door
 */
record RestClient(String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * What it is answered.
     *
     * @param status the HTTP status
     * @param type the media type; empty without a body
     * @param body the text
     */
    record Answer(int status, String type, String body) {

        JsonObject json() {
            return structure().asJsonObject();
        }

        JsonStructure structure() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }
    }

    Answer get(String path) {
        return call("GET", path, "");
    }

    Answer post(String path, String json) {
        return call("POST", path, json);
    }

    Answer put(String path, String json) {
        return call("PUT", path, json);
    }

    /** Calls an address below the interface's root, or from the server's root when it begins so. */
    Answer call(String method, String path, String json) {
        String address = path.startsWith("/") ? path : "/api/v1/" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TestConsole.running().url() + address))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
