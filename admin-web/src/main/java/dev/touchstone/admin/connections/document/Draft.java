package dev.touchstone.admin.connections.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document while it is edited. Besides its content it knows which parts were opened in the form but are not filled in yet. */
final class Draft {

    private JsonValue content = JsonValue.EMPTY_JSON_OBJECT;
    private final Set<List<String>> opened = new HashSet<>();
    private final Map<List<String>, Integer> variants = new HashMap<>();
    private final Map<List<String>, String> abbreviations = new HashMap<>();

    /** Replaces the content; false, and nothing changes, if the text is not a JSON object. */
    boolean read(String text) {
        if (text.isBlank()) {
            content = JsonValue.EMPTY_JSON_OBJECT;
            return true;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            content = reader.readObject();
            return true;
        } catch (JsonException notAnObject) {
            return false;
        }
    }

    boolean hasContent() {
        return !content.asJsonObject().isEmpty();
    }

    /** The content, set out for people; empty if there is none. */
    String text() {
        if (!hasContent()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(content);
        }
        return text.toString().strip();
    }

    JsonObject content() {
        return content.asJsonObject();
    }

    Optional<JsonValue> find(List<String> path) {
        JsonValue at = content;
        for (String step : path) {
            at = step(at, step);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** Puts a value; null removes what was there, and what is around it if nothing else is left in it. */
    void set(List<String> path, @Nullable JsonValue value) {
        for (int length = 1; length < path.size(); length++) {
            spellOut(path.subList(0, length));
        }
        replace(path, value);
        if (value == null) {
            forget(path);
        }
        for (int length = path.size() - 1; length > 0; length--) {
            abbreviate(path.subList(0, length));
        }
    }

    /** Notes that an object with this member alone is written as the member's text. */
    void abbreviate(List<String> path, String member) {
        abbreviations.put(path, member);
    }

    private void spellOut(List<String> path) {
        String member = abbreviations.get(path);
        find(path)
                .filter(value -> member != null && value instanceof JsonString)
                .ifPresent(text -> replace(
                        path, Json.createObjectBuilder().add(member, text).build()));
    }

    private void abbreviate(List<String> path) {
        String member = abbreviations.get(path);
        find(path)
                .filter(value -> member != null
                        && value instanceof JsonObject object
                        && object.size() == 1
                        && object.get(member) instanceof JsonString)
                .ifPresent(object -> replace(path, object.asJsonObject().get(member)));
    }

    private void replace(List<String> path, @Nullable JsonValue value) {
        JsonValue changed = with(content, path, value);
        content = changed == null ? JsonValue.EMPTY_JSON_OBJECT : changed;
    }

    void open(List<String> path) {
        opened.add(path);
    }

    boolean isOpen(List<String> path) {
        return opened.contains(path);
    }

    void close(List<String> path) {
        opened.remove(path);
    }

    /** The members of a part that were opened. */
    List<String> listOpenIn(List<String> path) {
        return opened.stream()
                .filter(each -> each.size() == path.size() + 1 && startsWith(each, path))
                .map(each -> each.get(path.size()))
                .sorted()
                .toList();
    }

    void choose(List<String> path, int variant) {
        variants.put(path, variant);
    }

    Optional<Integer> findChosen(List<String> path) {
        return Optional.ofNullable(variants.get(path));
    }

    /** What was opened in or beside a removed part may now stand elsewhere. */
    private void forget(List<String> path) {
        List<String> around = path.subList(0, Math.max(0, path.size() - 1));
        boolean inList = find(around).filter(JsonArray.class::isInstance).isPresent();
        List<String> from = inList ? around : path;
        opened.removeIf(each -> startsWith(each, from));
        variants.keySet().removeIf(each -> startsWith(each, from));
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static @Nullable JsonValue step(JsonValue in, String step) {
        if (in instanceof JsonArray list) {
            int index = Integer.parseInt(step);
            return index < list.size() ? list.get(index) : null;
        }
        return in instanceof JsonObject object ? object.get(step) : null;
    }

    private static @Nullable JsonValue with(@Nullable JsonValue in, List<String> path, @Nullable JsonValue value) {
        if (path.isEmpty()) {
            return value;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (in instanceof JsonArray list) {
            return withItem(list, Integer.parseInt(step), rest, value);
        }
        JsonObject object = in instanceof JsonObject known ? known : JsonValue.EMPTY_JSON_OBJECT;
        JsonValue inside = with(object.get(step), rest, value);
        Map<String, Object> changed = new LinkedHashMap<>(object);
        if (inside == null) {
            changed.remove(step);
        } else {
            changed.put(step, inside);
        }
        return changed.isEmpty() ? null : Json.createObjectBuilder(changed).build();
    }

    private static @Nullable JsonValue withItem(
            JsonArray list, int index, List<String> rest, @Nullable JsonValue value) {
        JsonValue inside = with(index < list.size() ? list.get(index) : null, rest, value);
        JsonArrayBuilder changed = Json.createArrayBuilder(list);
        if (inside != null && index < list.size()) {
            changed.set(index, inside);
        } else if (inside != null) {
            changed.add(inside);
        } else if (index < list.size()) {
            changed.remove(index);
        }
        JsonArray whole = changed.build();
        return whole.isEmpty() ? null : whole;
    }
}
