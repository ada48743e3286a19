package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.adapter.toolkit.json.Reasons.Shape;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import org.jspecify.annotations.Nullable;

/** Walks from an object to a field, through objects by name and through lists by number. */
final class JsonPath {

    private JsonPath() {}

    /** Null if a part of the path is missing or null; the place goes before the path in what is said. */
    static @Nullable JsonValue find(JsonObject json, String field, String place) throws UnreadableFieldException {
        JsonValue value = json;
        int end = 0;
        for (String part : field.split("\\.")) {
            if (value instanceof JsonObject object) {
                value = object.get(part);
            } else if (value instanceof JsonArray array && part.matches("[0-9]{1,9}")) {
                int index = Integer.parseInt(part);
                value = index < array.size() ? array.get(index) : null;
            } else {
                throw new UnreadableFieldException(
                        place + field.substring(0, end - 1), printed(value), Reasons.not(Shape.OBJECT));
            }
            if (value == null || value.getValueType() == ValueType.NULL) {
                return null;
            }
            end += part.length() + 1;
        }
        return value;
    }

    /** As a person would write it: a text without quotes, a number plainly. */
    static String printed(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }
}
