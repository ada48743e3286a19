package dev.touchstone.admin.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that calls the REST interface, reading English.
 *
 * @param console the console's address, without a slash at its end
 * @param token what it shows at the door
 */
public record RestClient(String console, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * What it is answered.
     *
     * @param status the HTTP status
     * @param type the media type; empty without a body
     * @param body the text
     */
    public record Answer(int status, String type, String body) {

        /** The object in the body. */
        public JsonObject json() {
            return structure().asJsonObject();
        }

        /** The object or array in the body. */
        public JsonStructure structure() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }
    }

    /** Reads. */
    public Answer get(String path) {
        return call("GET", path, "");
    }

    /** Sends a body, or nothing when it is empty. */
    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    /** Replaces what is there. */
    public Answer put(String path, String json) {
        return call("PUT", path, json);
    }

    /** Takes something away. */
    public Answer delete(String path) {
        return call("DELETE", path, "");
    }

    /** Sends a body with headers besides the usual ones. */
    public Answer send(String path, Map<String, String> headers, String json) {
        return call("POST", path, "application/json", BodyPublishers.ofString(json), headers);
    }

    /** Calls an address below the interface's root, or from the server's root when it begins with a slash. */
    public Answer call(String method, String path, String json) {
        return json.isEmpty()
                ? call(method, path, "", BodyPublishers.noBody())
                : call(method, path, "application/json", BodyPublishers.ofString(json));
    }

    /** Hands a file over under its name. */
    public Answer upload(Path file) throws IOException {
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        return call("POST", "uploads?name=" + name, "application/octet-stream", BodyPublishers.ofFile(file));
    }

    /** Sends a file's content as it is. */
    public Answer post(String path, String type, byte[] content) {
        return call("POST", path, type, BodyPublishers.ofByteArray(content));
    }

    /** Everything in a list, page by page. */
    public List<JsonObject> items(String list) {
        List<JsonObject> items = new ArrayList<>();
        String page = list;
        while (page != null) {
            JsonObject part = get(page).json();
            items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
            page = part.getString("next", null);
        }
        return items;
    }

    private Answer call(String method, String path, String type, BodyPublisher body) {
        return call(method, path, type, body, Map.of());
    }

    private Answer call(String method, String path, String type, BodyPublisher body, Map<String, String> headers) {
        String address = path.startsWith("/") ? path : "/api/v1/" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(console + address))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .method(method, body);
        headers.forEach(request::header);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
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
