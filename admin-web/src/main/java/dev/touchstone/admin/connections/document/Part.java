package dev.touchstone.admin.connections.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document on its way into the form.
 *
 * @param path where it stands
 * @param schema its form
 * @param label its name for the reader
 * @param depth how deep the line is indented
 * @param required whether the document is wrong without it
 * @param table the table that the nearest object around it reads; null if that is not known
 * @param column the column its field is filled from; null if none
 * @param field the schema of its field, which may list choices; null outside of a field
 */
record Part(
        List<String> path,
        Schema schema,
        String label,
        int depth,
        boolean required,
        @Nullable SampleTable table,
        @Nullable String column,
        @Nullable Schema field) {

    /** A part inside, one step deeper in the document. */
    Part inside(String step, Schema inner, String name, int innerDepth, boolean needed) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return new Part(List.copyOf(longer), inner, name, innerDepth, needed, table, column, field);
    }

    Part as(Schema variant) {
        return new Part(path, variant, label, depth, required, table, column, field);
    }

    Part reading(@Nullable SampleTable other) {
        return new Part(path, schema, label, depth, required, other, column, field);
    }

    Part from(@Nullable String source, Schema of) {
        return new Part(path, schema, label, depth, required, table, source, of);
    }

    List<String> step(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** The path as people write it: {@code streams[0].fields.started}. */
    String place() {
        StringBuilder place = new StringBuilder();
        for (String step : path) {
            if (step.matches("[0-9]+")) {
                place.append('[').append(step).append(']');
            } else {
                place.append(place.length() == 0 ? "" : ".").append(step);
            }
        }
        return place.toString();
    }
}
