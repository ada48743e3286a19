package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A document that is put together leaf by leaf, in any order; gaps in lists close up. */
final class JsonTree {

    private final Map<String, JsonTree> members = new TreeMap<>();
    private final Map<Integer, JsonTree> elements = new TreeMap<>();
    private @Nullable JsonValue leaf;

    /** Puts a value at a place; false, and nothing happens, if something else was said to stand there, above it or below it. */
    boolean put(List<Object> steps, JsonValue value) {
        JsonTree at = this;
        for (Object step : steps) {
            if (at.leaf != null || (step instanceof Integer ? !at.members.isEmpty() : !at.elements.isEmpty())) {
                return false;
            }
            at = step instanceof Integer place
                    ? at.elements.computeIfAbsent(place, none -> new JsonTree())
                    : at.members.computeIfAbsent(step.toString(), none -> new JsonTree());
        }
        if (at.leaf != null || !at.members.isEmpty() || !at.elements.isEmpty()) {
            return false;
        }
        at.leaf = value;
        return true;
    }

    JsonObject toObject() {
        JsonObjectBuilder object = Json.object();
        members.forEach((name, part) -> object.add(name, part.toJson()));
        return object.build();
    }

    private JsonValue toJson() {
        if (leaf != null) {
            return leaf;
        }
        if (elements.isEmpty()) {
            return toObject();
        }
        JsonArrayBuilder array = Json.array();
        elements.values().forEach(part -> array.add(part.toJson()));
        return array.build();
    }
}
