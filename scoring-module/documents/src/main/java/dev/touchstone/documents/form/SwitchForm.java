package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** True or false. */
public final class SwitchForm implements Form<Boolean> {

    /** The only one. */
    public static final SwitchForm SWITCH = new SwitchForm();

    private SwitchForm() {}

    @Override
    public JsonValue write(Boolean value) {
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    @Override
    public Optional<Boolean> read(JsonValue json, Place place) {
        return switch (json.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> place.refuse(json, ProblemText.expected(ProblemText.TRUE_OR_FALSE));
        };
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return Json.object("type", "boolean");
    }
}
