package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one JSON Schema. A part may refer to itself. */
public final class SchemaBook {

    private final Map<String, Object> owners = new TreeMap<>();
    private final Map<String, JsonObject> parts = new TreeMap<>();

    /**
     * A reference to a named part, which is described when it is first referred to.
     *
     * @param name the part's name
     * @param owner who describes it; no two may use one name
     * @param part its description
     * @return {@code {"$ref": "#/$defs/…"}}
     * @throws IllegalStateException if somebody else owns the name
     */
    public JsonObject refer(String name, Object owner, Supplier<JsonObject> part) {
        Object first = owners.putIfAbsent(name, owner);
        if (first == null) {
            parts.put(name, part.get());
        } else if (!first.equals(owner)) {
            throw new IllegalStateException("Two forms describe \"" + name + "\": name one of them otherwise");
        }
        return Json.object("$ref", "#/$defs/" + name);
    }

    JsonValue definitions() {
        var definitions = Json.object();
        parts.forEach(definitions::add);
        return definitions.build();
    }
}
