package dev.touchstone.documents.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** JSON values from the JSON library that is present. */
public final class Json {

    static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private Json() {}

    /**
     * An object to be filled.
     *
     * @return a builder that keeps the order of members
     */
    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /**
     * An array to be filled.
     *
     * @return a builder
     */
    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /**
     * A text.
     *
     * @param text any
     * @return JSON
     */
    public static JsonString text(String text) {
        return PROVIDER.createValue(text);
    }

    /**
     * A number.
     *
     * @param number any
     * @return JSON
     */
    public static JsonValue number(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    static JsonArray array(Collection<String> texts) {
        return BUILDERS.createArrayBuilder(texts).build();
    }

    static JsonObject object(String name, String value) {
        return object().add(name, value).build();
    }
}
