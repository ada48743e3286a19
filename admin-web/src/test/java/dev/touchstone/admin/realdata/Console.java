package dev.touchstone.admin.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** The console as a program uses it. */
final class Console {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAGE = 200;

    private final APIRequestContext requests;
    private final String token;

    Console(APIRequestContext requests, String token) {
        this.requests = requests;
        this.token = token;
    }

    /** A connection of the file adapter that reads one uploaded file by a mapping. */
    long connect(Path file, String mapping) throws IOException {
        JsonObject kept = send(
                "POST",
                "/api/v1/uploads?name=" + encoded(file.getFileName().toString()),
                RequestOptions.create()
                        .setHeader("Content-Type", "application/octet-stream")
                        .setData(Files.readAllBytes(file)));
        JsonObject wish = Json.createObjectBuilder()
                .add("name", file.getFileName().toString())
                .add("adapter", "csv")
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("path", kept.getString("path"))
                                .add("zone", "Asia/Shanghai")
                                .add("mapping", mapping))
                .build();
        return send("POST", "/api/v1/connections", json(wish)).getInt("id");
    }

    /** Imports everything and waits for the end; what the run says then. */
    JsonObject read(long connection) {
        JsonObject run = send("POST", "/api/v1/imports?connection=" + connection, RequestOptions.create());
        String address = "/api/v1/imports/" + run.getInt("id");
        await(() -> get(address).getBoolean("over"));
        JsonObject over = get(address);
        assertThat(over.getString("state")).as(over.toString()).isEqualTo("DONE");
        return over;
    }

    void publish(Standard standard) {
        publish(
                send("POST", "/api/v1/standards", json(StandardDocument.write(standard))),
                standard.version().from().toString());
    }

    /** Takes a ready standard as it is. */
    void publishReady(String key, String from) {
        publish(send("POST", "/api/v1/standards/ready/" + key + "/drafts", RequestOptions.create()), from);
    }

    private void publish(JsonObject draft, String from) {
        send(
                "POST",
                "/api/v1/standards/" + draft.getInt("id") + "/publication",
                json(Json.createObjectBuilder().add("from", from).build()));
    }

    /** Enters rows by hand and tells how many were good. */
    int enter(String kind, List<Map<String, String>> rows) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        rows.forEach(row -> cells.add(Json.createObjectBuilder(Map.copyOf(row))));
        JsonObject wish =
                Json.createObjectBuilder().add("kind", kind).add("rows", cells).build();
        return send("POST", "/api/v1/entries", json(wish)).getInt("good");
    }

    /** The keys of the facts that counted for a line. */
    List<String> counted(String standard, String period, String name, String line) {
        int card = names(list(standard, period)).get(name);
        List<String> keys = new ArrayList<>();
        items("/api/v1/scorecards/" + card + "/lines/" + line + "/evidence?counted=true&limit=" + PAGE)
                .forEach(fact -> keys.addAll(fact.getJsonArray("keys").getValuesAs(JsonString::getString)));
        return keys;
    }

    /** The scorecards of a period by the name of the person, once there are any. */
    Map<String, Scorecard> scorecards(String standard, String period, int least) {
        String list = list(standard, period);
        await(() -> names(list).size() >= least);
        Map<String, Scorecard> cards = new TreeMap<>();
        names(list)
                .forEach((name, id) ->
                        cards.put(name, ScorecardDocument.read(text("/api/v1/scorecards/" + id + "/document"))));
        return cards;
    }

    private static String list(String standard, String period) {
        return "/api/v1/scorecards?standard=" + standard + "&period=" + period + "&limit=" + PAGE;
    }

    private Map<String, Integer> names(String list) {
        Map<String, Integer> names = new TreeMap<>();
        items(list).forEach(row -> names.put(row.getString("name"), row.getInt("id")));
        return names;
    }

    private List<JsonObject> items(String list) {
        List<JsonObject> items = new ArrayList<>();
        String page = list;
        while (page != null) {
            JsonObject part = get(page);
            items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
            page = part.getString("next", null);
        }
        return items;
    }

    private JsonObject get(String address) {
        return object(text(address));
    }

    private String text(String address) {
        APIResponse answer = requests.get(address, authorized(RequestOptions.create()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private JsonObject send(String method, String address, RequestOptions options) {
        APIResponse answer =
                requests.fetch(address, authorized(options).setMethod(method).setTimeout(PATIENCE.toMillis()));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return object(answer.text());
    }

    private RequestOptions authorized(RequestOptions options) {
        return options.setHeader("Authorization", "Bearer " + token);
    }

    private static RequestOptions json(Object body) {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData(body.toString());
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting ends").isLessThan(end);
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** A mapping that the file adapter brings along as an example. */
    static String example(String name) {
        try (var stream = Console.class.getResourceAsStream("/dev/touchstone/adapter/csv/examples/" + name)) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
