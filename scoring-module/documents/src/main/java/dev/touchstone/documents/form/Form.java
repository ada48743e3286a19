package dev.touchstone.documents.form;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * How values of one type stand in a document: written, read and described in one place.
 *
 * @param <T> what is written and read
 */
public interface Form<T> extends View<T> {

    /**
     * Reads what {@link #write} wrote, or what a person typed.
     *
     * @param json anything
     * @param place where it stands; takes every problem found
     * @return the value; empty if at least one problem was reported
     */
    Optional<T> read(JsonValue json, Place place);
}
