package dev.touchstone.sheet.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** All that the worksheets say about one line, one dimension or the whole. */
final class Saying {

    private final JsonTree tree = new JsonTree();
    private final List<DetailEntry> entries = new ArrayList<>();

    /** Takes one more; false if it contradicts what was taken before. */
    boolean add(DetailEntry entry) {
        return tree.put(entry.path().steps(), entry.value()) && entries.add(entry);
    }

    JsonObject members() {
        return tree.toObject();
    }

    /** The cell that says something at or about a place below; the first of all if none does. */
    DetailEntry at(String pointer) {
        return entries.stream()
                .filter(entry -> covers(entry.path().pointer(), pointer)
                        || covers(pointer, entry.path().pointer()))
                .findFirst()
                .orElse(entries.get(0));
    }

    private static boolean covers(String above, String below) {
        return below.equals(above) || below.startsWith(above + "/");
    }

    /** What is said there, as people read it. */
    static String shown(DetailEntry entry) {
        JsonValue value = entry.value();
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
