package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form whose values are JSON objects. Around the members of the value an envelope may stand, such as the format of a document or
 * the kind of a fact.
 *
 * @param <T> what is written and read
 */
public interface ObjectForm<T> extends Form<T> {

    /**
     * Appends the members of a value.
     *
     * @param value any
     * @param out takes the members
     */
    void writeMembers(T value, JsonObjectBuilder out);

    /**
     * Reads the members of a value.
     *
     * @param json the whole object
     * @param place where it stands
     * @param envelope names of members that belong to the envelope and are read by somebody else
     * @return the value; empty if at least one problem was reported
     */
    Optional<T> readMembers(JsonObject json, Place place, Set<String> envelope);

    /**
     * Describes the object together with its envelope.
     *
     * @param book where named parts of the schema stand
     * @param envelope the envelope's members, all required, with their schemas
     * @return a JSON Schema
     */
    JsonObject schema(SchemaBook book, Map<String, JsonObject> envelope);

    @Override
    default JsonObject write(T value) {
        JsonObjectBuilder out = Json.object();
        writeMembers(value, out);
        return out.build();
    }

    @Override
    default Optional<T> read(JsonValue json, Place place) {
        return json.getValueType() == JsonValue.ValueType.OBJECT
                ? readMembers(json.asJsonObject(), place, Set.of())
                : place.refuse(json, ProblemText.expected(ProblemText.AN_OBJECT));
    }

    @Override
    default JsonObject schema(SchemaBook book) {
        return schema(book, Map.of());
    }
}
