package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;

/**
 * What is wrong at one place of a document.
 *
 * @param path the place as a JSON Pointer (RFC 6901), such as {@code /dimensions/0/indicators/2/weight}; empty for the whole document
 * @param value what stands there as JSON, shortened; empty if nothing does, {@code "***"} if it may identify a person
 * @param message what is wrong and what would be right
 */
public record DocumentProblem(String path, String value, LocalizedText message) {

    /** For example {@code /weight: must be a number (found "20")}. */
    @Override
    public String toString() {
        String place = path.isEmpty() ? "document" : path;
        return place + ": " + message.en() + (value.isEmpty() ? "" : " (found " + value + ")");
    }
}
