package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, its value's form, and where the value comes from.
 *
 * @param name the member's name
 * @param form how its value is written
 * @param getter where the value comes from; null if the member is to be left out
 * @param standard the value of a member that is left out; null if there is none
 * @param required whether it must be there
 */
record Member<R, T>(
        String name,
        Form<T> form,
        Getter<R, T> getter,
        @Nullable T standard,
        boolean required) {

    void write(R record, JsonObjectBuilder out) {
        T value = getter.of(record);
        if (value != null) {
            out.add(name, form.write(value));
        }
    }

    @Nullable T read(JsonObject json, Place place) {
        JsonValue value = json.get(name);
        if (value != null) {
            return form.read(value, place.member(name)).orElse(null);
        }
        if (required) {
            place.member(name).report("", ProblemText.MISSING);
        }
        return standard;
    }
}
