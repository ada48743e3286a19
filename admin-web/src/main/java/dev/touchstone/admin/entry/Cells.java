package dev.touchstone.admin.entry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row as it was typed, without what is blank.
 *
 * @param byColumn the text of each column that has one
 */
record Cells(Map<EntryColumn, String> byColumn) implements Serializable {

    Cells {
        Map<EntryColumn, String> given = new EnumMap<>(EntryColumn.class);
        byColumn.forEach((column, text) -> {
            if (!text.isBlank()) {
                given.put(column, text.strip());
            }
        });
        byColumn = Map.copyOf(given);
    }

    /** The text of a column; empty if nothing was typed. */
    String text(EntryColumn column) {
        return byColumn.getOrDefault(column, "");
    }

    boolean blank() {
        return byColumn.isEmpty();
    }

    /** The same with another text in a column. */
    Cells with(EntryColumn column, String text) {
        Map<EntryColumn, String> other = new EnumMap<>(EntryColumn.class);
        other.putAll(byColumn);
        other.put(column, text);
        return new Cells(other);
    }

    /** One JSON object of texts, in the order of the columns. */
    String write() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(byColumn).forEach((column, text) -> object.add(column.name(), text));
        return object.build().toString();
    }

    static Cells read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
            object.keySet().forEach(key -> cells.put(EntryColumn.valueOf(key), object.getString(key)));
            return new Cells(cells);
        }
    }
}
