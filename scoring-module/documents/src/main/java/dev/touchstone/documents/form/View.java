package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * How values of one type are written, for parts of a document that are derived from others and never read back.
 *
 * @param <T> what is written
 */
public interface View<T> {

    /**
     * Writes.
     *
     * @param value any
     * @return its JSON, members in fixed order
     */
    JsonValue write(T value);

    /**
     * Describes.
     *
     * @param book where named parts of the schema stand
     * @return a JSON Schema (2020-12) that {@link #write} satisfies
     */
    JsonObject schema(SchemaBook book);
}
