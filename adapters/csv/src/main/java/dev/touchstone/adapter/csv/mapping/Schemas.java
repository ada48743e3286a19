package dev.touchstone.adapter.csv.mapping;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;

/** Small pieces of JSON Schema. */
final class Schemas {

    private Schemas() {}

    static JsonObjectBuilder ref(String definition) {
        return Json.createObjectBuilder().add("$ref", "#/$defs/" + definition);
    }

    static JsonObjectBuilder pattern(String pattern) {
        return type("string").add("pattern", pattern);
    }

    /** The name of a column. */
    static JsonObjectBuilder column() {
        return pattern("\\S").add("x-names", "column");
    }

    /** A text that is one of the field's choices, if the field has any. */
    static JsonObjectBuilder chosen(JsonObjectBuilder text) {
        return text.add("x-names", "choice");
    }

    /** A part that is asked for even while it is not there. */
    static JsonObjectBuilder shown(JsonObjectBuilder part) {
        return part.add("x-shown", true);
    }

    static JsonObjectBuilder type(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    static JsonObjectBuilder whole(int least, int most) {
        return type("integer").add("minimum", least).add("maximum", most);
    }

    static JsonObjectBuilder list(String definition) {
        return type("array").add("items", ref(definition));
    }

    static JsonObjectBuilder choice(String... names) {
        return Json.createObjectBuilder().add("enum", Json.createArrayBuilder(List.of(names)));
    }

    static <E extends Enum<E>> JsonObjectBuilder choice(Class<E> type) {
        return choice(Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    /** An object with these members and no others. */
    static JsonObjectBuilder object(JsonObjectBuilder members, String... required) {
        return type("object")
                .add("properties", members)
                .add("required", Json.createArrayBuilder(List.of(required)))
                .add("additionalProperties", JsonValue.FALSE);
    }

    /** One of several. */
    static JsonObjectBuilder any(JsonObjectBuilder... several) {
        var all = Json.createArrayBuilder();
        Arrays.stream(several).forEach(all::add);
        return Json.createObjectBuilder().add("anyOf", all);
    }
}
