package dev.touchstone.admin.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an entry tells besides who, what and whom about.
 *
 * @param fields by name, in a fixed order; never of a customer
 */
public record AuditDetail(SortedMap<AuditField, String> fields) {

    /** Nothing more to tell. */
    public static final AuditDetail NONE = new AuditDetail(new TreeMap<>());

    private static final int LONGEST_VALUE = 200;

    public AuditDetail {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** One thing to tell. */
    public static AuditDetail of(AuditField field, @Nullable Object value) {
        return NONE.and(field, value);
    }

    /** The same with one thing more; null and an empty text are not told. */
    public AuditDetail and(AuditField field, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        String text = value.toString();
        SortedMap<AuditField, String> more = new TreeMap<>(fields);
        more.put(field, text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE));
        return new AuditDetail(more);
    }

    /** As it is stored and signed: a JSON object. */
    String toText() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((field, value) -> json.add(field.name(), value));
        return json.build().toString();
    }

    /** By the names of the fields; what is no such object any more, as somebody has tampered with it, is shown as it is. */
    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            json.keySet().forEach(key -> fields.put(key, json.getString(key)));
            return fields;
        } catch (JsonException | ClassCastException tampered) {
            return Map.of("", text);
        }
    }
}
