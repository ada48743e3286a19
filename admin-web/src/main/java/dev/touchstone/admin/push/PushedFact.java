package dev.touchstone.admin.push;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.form.DocumentProblem;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.plugin.fact.ServiceFact;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a call, readable or not.
 *
 * @param line which of the call, from 1
 * @param stream the stream it names, or {@link #NO_STREAM}
 * @param key the key it names; null if it names none
 * @param document the JSON as it was sent
 * @param fact what it says; null if it cannot be read
 * @param problems why it cannot be read; empty if it can
 */
record PushedFact(
        int line,
        String stream,
        @Nullable String key,
        String document,
        @Nullable ServiceFact fact,
        List<DocumentProblem> problems) {

    /** Where records stand that do not say which stream they belong to. */
    static final String NO_STREAM = "facts";

    private static final String FORMAT = "format";
    private static final Pattern STREAM = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern KEY = Pattern.compile("\\P{Cntrl}{1,512}");

    /** Reads one, as it was sent just now or as it was kept. */
    static PushedFact of(int line, JsonValue json) {
        String key = named(json, "key", KEY);
        String stream = named(json, "stream", STREAM);
        String document = json.toString();
        try {
            ServiceFact fact = FactDocument.read(withFormat(json).toString());
            return new PushedFact(line, fact.key().stream(), fact.key().key(), document, fact, List.of());
        } catch (MalformedDocumentException malformed) {
            return new PushedFact(line, stream == null ? NO_STREAM : stream, key, document, null, malformed.problems());
        }
    }

    /** In a call the format is said once or not at all; a document says it. */
    private static JsonValue withFormat(JsonValue json) {
        if (!(json instanceof JsonObject object) || object.containsKey(FORMAT)) {
            return json;
        }
        JsonObjectBuilder document = Json.createObjectBuilder().add(FORMAT, FactDocument.FORMAT.id());
        object.forEach(document::add);
        return document.build();
    }

    private static @Nullable String named(JsonValue json, String member, Pattern form) {
        return json instanceof JsonObject fact
                        && fact.get("key") instanceof JsonObject key
                        && key.get(member) instanceof JsonString text
                        && form.matcher(text.getString()).matches()
                ? text.getString()
                : null;
    }
}
