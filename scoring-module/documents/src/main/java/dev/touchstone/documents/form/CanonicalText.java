package dev.touchstone.documents.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON without any freedom: no blanks, members in the order given, numbers without exponent and trailing zeros, the shortest
 * escapes (as RFC 8785 has them). So equal content has equal bytes and equal digests, whichever library made the values.
 */
final class CanonicalText {

    private static final String HEX = "0123456789abcdef";

    private CanonicalText() {}

    static String of(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    static void append(JsonValue value, StringBuilder out) {
        switch (value.getValueType()) {
            case OBJECT -> appendObject(value.asJsonObject(), out);
            case ARRAY -> appendArray(value.asJsonArray(), out);
            case STRING -> appendText(((JsonString) value).getString(), out);
            case NUMBER -> out.append(plain(((JsonNumber) value).bigDecimalValue()));
            default -> out.append(value);
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static boolean holdsHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static void appendText(String text, StringBuilder out) {
        if (holdsHalfACharacter(text)) {
            throw new IllegalArgumentException(
                    "A document cannot hold a text with half a character (an unpaired surrogate)");
        }
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each == '"' || each == '\\') {
                appendEscaped(each, out.append(text, from, i));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static void appendEscaped(char each, StringBuilder out) {
        switch (each) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HEX.charAt(each >> 4)).append(HEX.charAt(each & 15));
        }
    }

    private static void appendObject(Map<String, JsonValue> members, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> all = members.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, JsonValue> member = all.next();
            appendText(member.getKey(), out);
            out.append(':');
            append(member.getValue(), out);
            if (all.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static void appendArray(Iterable<JsonValue> elements, StringBuilder out) {
        out.append('[');
        Iterator<JsonValue> all = elements.iterator();
        while (all.hasNext()) {
            append(all.next(), out);
            if (all.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }
}
