package dev.touchstone.adapter.zendesk.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Zendesk sends beside tickets, put into each: its measures, which some endpoints put there already, and its group. */
final class Sideloads {

    /** As they are asked for. */
    static final String NAMES = "metric_sets,groups";

    private static final String METRICS = "metric_set";
    private static final String GROUP = "group";

    private Sideloads() {}

    static List<JsonObject> joined(List<JsonObject> tickets, JsonObject answer) {
        Map<JsonValue, JsonObject> metrics = byNumber(answer, "metric_sets", "ticket_id");
        Map<JsonValue, JsonObject> groups = byNumber(answer, "groups", "id");
        return tickets.stream()
                .map(ticket -> joined(ticket, find(metrics, ticket, "id"), find(groups, ticket, "group_id")))
                .collect(Collectors.toList());
    }

    private static JsonObject joined(JsonObject ticket, @Nullable JsonObject metrics, @Nullable JsonObject group) {
        JsonObjectBuilder whole = Json.createObjectBuilder(ticket);
        if (metrics != null) {
            whole.add(METRICS, metrics);
        }
        if (group != null) {
            whole.add(GROUP, group);
        }
        return whole.build();
    }

    private static @Nullable JsonObject find(Map<JsonValue, JsonObject> rows, JsonObject ticket, String member) {
        JsonValue number = ticket.get(member);
        return number == null ? null : rows.get(number);
    }

    private static Map<JsonValue, JsonObject> byNumber(JsonObject answer, String list, String member) {
        if (!(answer.get(list) instanceof JsonArray rows)) {
            return Map.of();
        }
        return rows.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(row -> row.get(member) instanceof JsonNumber)
                .collect(Collectors.toMap(row -> row.get(member), row -> row, (first, second) -> second));
    }
}
