package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.Json;
import dev.touchstone.plugin.text.Language;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A text in the three languages, as the format has it. */
final class Localized {

    static final List<String> MEMBERS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private Localized() {}

    static boolean is(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.OBJECT
                && value.asJsonObject().keySet().stream()
                        .sorted()
                        .toList()
                        .equals(MEMBERS.stream().sorted().toList());
    }

    static List<Object> texts(JsonObject text) {
        return MEMBERS.stream()
                .map(text::getString)
                .map(each -> each.equals(each.strip()) && !Quoted.is(each) ? each : Quoted.of(each))
                .collect(Collectors.toUnmodifiableList());
    }

    static JsonString read(String cell) {
        return Json.text(Quoted.is(cell) ? Quoted.content(cell) : cell);
    }
}
