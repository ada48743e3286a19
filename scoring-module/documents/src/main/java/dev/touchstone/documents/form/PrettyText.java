package dev.touchstone.documents.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Iterator;
import java.util.Map;

/** JSON for people: two blanks per level, and what fits into a line stays on one. The content is that of {@link CanonicalText}. */
final class PrettyText {

    private static final int WIDTH = 110;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private PrettyText() {}

    static String of(JsonValue value) {
        PrettyText text = new PrettyText();
        text.append(value, 0, 0);
        return text.out.append('\n').toString();
    }

    private void append(JsonValue value, int level, int used) {
        String line = onOneLine(value);
        if (isEmptyOrSimple(value) || level * INDENT.length() + used + line.length() <= WIDTH) {
            out.append(line);
        } else if (value instanceof JsonObject members) {
            appendMembers(members, level);
        } else if (value instanceof JsonArray elements) {
            appendElements(elements, level);
        }
    }

    private void appendMembers(JsonObject members, int level) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> all = members.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, JsonValue> member = all.next();
            newLine(level + 1);
            int start = out.length();
            CanonicalText.appendText(member.getKey(), out);
            out.append(": ");
            append(member.getValue(), level + 1, out.length() - start);
            out.append(all.hasNext() ? "," : "");
        }
        newLine(level);
        out.append('}');
    }

    private void appendElements(JsonArray elements, int level) {
        out.append('[');
        Iterator<JsonValue> all = elements.iterator();
        while (all.hasNext()) {
            newLine(level + 1);
            append(all.next(), level + 1, 0);
            out.append(all.hasNext() ? "," : "");
        }
        newLine(level);
        out.append(']');
    }

    private void newLine(int level) {
        out.append('\n').append(INDENT.repeat(level));
    }

    private static boolean isEmptyOrSimple(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().isEmpty();
            case ARRAY -> value.asJsonArray().isEmpty();
            default -> true;
        };
    }

    private static String onOneLine(JsonValue value) {
        StringBuilder line = new StringBuilder();
        if (value instanceof JsonObject members && !members.isEmpty()) {
            String separator = "{ ";
            for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                line.append(separator);
                CanonicalText.appendText(member.getKey(), line);
                line.append(": ").append(onOneLine(member.getValue()));
                separator = ", ";
            }
            line.append(" }");
        } else if (value instanceof JsonArray elements) {
            String separator = "[";
            for (JsonValue element : elements) {
                line.append(separator).append(onOneLine(element));
                separator = ", ";
            }
            line.append(elements.isEmpty() ? "[]" : "]");
        } else {
            CanonicalText.append(value, line);
        }
        return line.toString();
    }
}
