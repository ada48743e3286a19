package dev.touchstone.admin.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the REST interface that is made at build time. */
class OpenApiTest {

    private static final String FILE = "/dev/touchstone/admin/rest/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final JsonObject described = read();

    @Test
    void what_the_access_table_opens_is_described_and_nothing_else() {
        SortedSet<String> opened = AccessTable.shipped().rules().stream()
                .filter(rule -> rule.path().startsWith("/api/"))
                .flatMap(rule -> rule.methods().stream()
                        .filter(method -> !method.equals("HEAD"))
                        .map(method -> method + " " + rule.path()))
                .collect(toCollection(TreeSet::new));

        SortedSet<String> named = operations().map(Operation::name).collect(toCollection(TreeSet::new));
        assertThat(named).isEqualTo(opened);
    }

    @Test
    void whoever_may_read_with_get_may_ask_with_head() {
        assertThat(AccessTable.shipped().rules().stream()
                        .filter(rule -> rule.path().startsWith("/api/")
                                && rule.methods().contains("GET")))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.methods()).as(rule.path()).contains("HEAD"));
    }

    @Test
    void every_call_says_what_it_does_and_what_it_answers() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.json().getString("summary", ""))
                    .as(operation.name())
                    .isNotBlank();
            JsonObject answers = operation.json().getJsonObject("responses");
            assertThat(answers.keySet()).as(operation.name()).hasSize(1).allMatch(status -> status.startsWith("2"));
            assertThat(answers.containsKey("204")
                            || answers.values().iterator().next().asJsonObject().containsKey("content"))
                    .as(operation.name())
                    .isTrue();
        });
    }

    @Test
    void a_call_that_fails_is_described_too() {
        assertThat(described
                        .getJsonObject("components")
                        .getJsonObject("responses")
                        .getJsonObject("problem")
                        .getJsonObject("content"))
                .containsOnlyKeys("application/problem+json");
    }

    @Test
    void a_token_is_the_way_in() {
        JsonObject token = described
                .getJsonObject("components")
                .getJsonObject("securitySchemes")
                .getJsonObject("token");

        assertThat(token.getString("scheme")).isEqualTo("bearer");
        assertThat(described.getString("openapi")).startsWith("3.");
    }

    private record Operation(String name, JsonObject json) {}

    private Stream<Operation> operations() {
        JsonObject paths = described.getJsonObject("paths");
        return paths.keySet().stream().flatMap(path -> {
            JsonObject methods = paths.getJsonObject(path);
            return methods.keySet().stream()
                    .filter(METHODS::contains)
                    .map(method ->
                            new Operation(method.toUpperCase(Locale.ROOT) + " " + path, methods.getJsonObject(method)));
        });
    }

    private static JsonObject read() {
        InputStream file = OpenApiTest.class.getResourceAsStream(FILE);
        assertThat(file).as(FILE).isNotNull();
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
