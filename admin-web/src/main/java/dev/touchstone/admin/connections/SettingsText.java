package dev.touchstone.admin.connections;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Settings by key, as one JSON object of strings. */
final class SettingsText {

    private SettingsText() {}

    static String write(Map<String, String> settings) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(settings).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Map<String, String> settings = new TreeMap<>();
            var object = reader.readObject();
            object.keySet().forEach(key -> settings.put(key, object.getString(key)));
            return settings;
        }
    }
}
