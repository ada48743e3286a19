package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * How values of one type stand in a document: written, read and described in one place.
 *
 * @param <T> what is written and read
 */
public interface Form<T> {

    /**
     * Writes.
     *
     * @param value any
     * @return its JSON, members in fixed order
     * @throws IllegalArgumentException if the document could not be read again, such as for a number with too many decimals
     */
    JsonValue write(T value);

    /**
     * Reads what {@link #write} wrote, or what a person typed.
     *
     * @param json anything
     * @param place where it stands; takes every problem found
     * @return the value; empty if at least one problem was reported
     */
    Optional<T> read(JsonValue json, Place place);

    /**
     * Describes.
     *
     * @param book where named parts of the schema stand
     * @return a JSON Schema (2020-12) that {@link #write} satisfies
     */
    JsonObject schema(SchemaBook book);
}
