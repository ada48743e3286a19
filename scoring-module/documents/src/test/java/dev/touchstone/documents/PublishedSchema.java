package dev.touchstone.documents;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.touchstone.documents.form.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The schema of a format as it is published, applied by an independent validator. */
public final class PublishedSchema {

    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    static String textOf(DocumentFormat<?> format) {
        String file = "/schema/" + format.id().replace('/', '-') + ".json";
        try (InputStream schema = Documents.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(schema, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    /** What the validator finds wrong. */
    public static List<String> listFaults(DocumentFormat<?> format, String document) {
        JsonSchema schema = COMPILED.computeIfAbsent(
                format.id(),
                id -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(textOf(format)));
        return schema.validate(document, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
