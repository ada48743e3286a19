package dev.touchstone.adapter.zendesk.rest;

import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes answers apart. One that lacks what Zendesk always tells is no answer, and above all no empty one. */
final class Answers {

    private Answers() {}

    static List<JsonObject> list(String path, JsonObject answer, String member) throws SourceUnavailableException {
        if (answer.get(member) instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance)) {
            return list.getValuesAs(JsonObject.class);
        }
        throw without(path, member);
    }

    static JsonObject object(String path, JsonObject answer, String member) throws SourceUnavailableException {
        if (answer.get(member) instanceof JsonObject object) {
            return object;
        }
        throw without(path, member);
    }

    static boolean truth(String path, JsonObject answer, String member) throws SourceUnavailableException {
        JsonValue value = answer.get(member);
        if (value == null || (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE)) {
            throw without(path, member);
        }
        return value.getValueType() == ValueType.TRUE;
    }

    /** Null only at the end. */
    static @Nullable String pointer(String path, JsonObject answer, String member, boolean last)
            throws SourceUnavailableException {
        if (answer.get(member) instanceof JsonString text && !text.getString().isEmpty()) {
            return text.getString();
        }
        if (last) {
            return null;
        }
        throw without(path, member);
    }

    static Optional<Instant> findSeconds(JsonObject row, String member) {
        return row.get(member) instanceof JsonNumber seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static SourceUnavailableException without(String path, String member) {
        return new SourceUnavailableException(new LocalizedText(
                "Zendesk 返回的 " + path + " 里没有 " + member + "。可能地址指向了别的服务",
                "Zendesk 傳回的 " + path + " 裡沒有 " + member + "。可能位址指向了別的服務",
                "Zendesk gives " + path + " without " + member + ". Maybe the address leads to something else"));
    }
}
